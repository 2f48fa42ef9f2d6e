/* What markdown/sanitize.ts keeps, asked by the names that stand in HTML. */
import { schema } from '../markdown/sanitize.ts';

/** Whether an element is kept. */
export function allowsElement(name: string): boolean {
  return (schema.tagNames ?? []).includes(name);
}

/** Whether an attribute of an element is kept with this value. */
export function allowsAttribute(element: string, name: string, value: string): boolean {
  const known = [...(schema.attributes?.[element] ?? []), ...(schema.attributes?.['*'] ?? [])];
  return known.some((one) => {
    if (typeof one === 'string') return matches(one, name) && allowsAddress(one, value);
    const [property, ...values] = one;
    return matches(property, name) && (values.length === 0 || values.some((allowed) => allows(allowed, value)));
  });
}

function allows(allowed: unknown, value: string): boolean {
  return allowed instanceof RegExp ? allowed.test(value) : String(allowed) === value || allowed === true;
}

function allowsAddress(property: string, value: string): boolean {
  const protocols = schema.protocols?.[property];
  const protocol = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (!protocols) return true;
  return protocol === undefined ? property !== 'cite' : protocols.includes(protocol);
}

/** `className` is `class` in HTML, `ariaLabel` is `aria-label`. */
function matches(property: string, name: string): boolean {
  const html = { className: 'class', htmlFor: 'for' }[property] ?? property;
  return html.toLowerCase() === name.replaceAll('-', '') || html.toLowerCase() === name;
}
