/**
 * Whether an item or attachment is kept from the public: the one place that says so, of front matter and of the model.
 * Front matter has `true`, or what the public is told instead; the model has an object of that for items, and `true` for
 * attachments. `false`, `null` and nothing are open. The leak check asks the model itself, so that no fault here is its own.
 */
export function isClosed({ closed }: { readonly closed?: object | boolean | null | undefined }): boolean {
  return closed !== undefined && closed !== null && closed !== false;
}
