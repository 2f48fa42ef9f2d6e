import { z } from 'zod';
import type { KeyPath } from './yaml/front-matter.ts';

/** Strings that are names of something else, and hold no number sign. */
const ids = ['section', 'under', 'language', 'timezone', 'id'];

/** Whether a field takes any text, so that what is cut off of it is lost. */
export function isFreeText(schema: z.core.$ZodType, path: KeyPath): boolean {
  const key = path.findLast((one) => typeof one === 'string');
  return !ids.includes(String(key)) && findSchemas(schema, path).some(takesAnyText);
}

function takesAnyText(schema: z.core.$ZodType): boolean {
  if (!(schema instanceof z.ZodString)) return false;
  return !(schema.def.checks ?? []).some((check) => check._zod.def.check === 'string_format');
}

/** The keys that a schema knows at a path, for suggesting the nearest one. */
export function findKeys(schema: z.core.$ZodType, path: KeyPath): string[] {
  return findSchemas(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
}

/** Whether a mapping at a path may have a field of that name. */
export function hasKey(schema: z.core.$ZodType, path: KeyPath, key: string): boolean {
  return findSchemas(schema, path).some((one) => {
    return one instanceof z.ZodRecord || (one instanceof z.ZodObject && Object.hasOwn(one.shape, key));
  });
}

function findSchemas(schema: z.core.$ZodType, path: KeyPath): z.core.$ZodType[] {
  const [head, ...rest] = path;
  if (head === undefined) return unwrap(schema);
  return unwrap(schema).flatMap((one) => {
    if (one instanceof z.ZodArray) return findSchemas(one.element, rest);
    if (!(one instanceof z.ZodObject)) return [];
    const child: z.core.$ZodType | undefined = one.shape[String(head)];
    return child === undefined ? [] : findSchemas(child, rest);
  });
}

/** Looks through optional, default, pipe and union to the schemas that say what a value may be. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
}
