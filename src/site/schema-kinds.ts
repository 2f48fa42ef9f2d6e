/** What a JSON Schema can describe. */
export const schemaKinds = ['site', 'council', 'meeting', 'item', 'agenda', 'meetings', 'changes'] as const;

export type SchemaKind = (typeof schemaKinds)[number];
