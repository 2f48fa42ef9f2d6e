import { z } from 'zod';
import type { KeyPath } from './front-matter.ts';

/** The keys that a schema knows at a path, for suggesting the nearest one. */
export function findKeys(schema: z.core.$ZodType, path: KeyPath): string[] {
  return unwrap(schema).flatMap((one) => {
    const [head, ...rest] = path;
    if (one instanceof z.ZodArray && head !== undefined) return findKeys(one.element, rest);
    if (!(one instanceof z.ZodObject)) return [];
    if (head === undefined) return Object.keys(one.shape);
    const child: z.core.$ZodType | undefined = one.shape[String(head)];
    return child === undefined ? [] : findKeys(child, rest);
  });
}

/** Looks through optional, default, pipe and union to the schemas that say what a value may be. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
}
