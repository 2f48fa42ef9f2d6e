/* What was found out about texts whose references lead somewhere, kept from one build to the next beside the texts. */
import type { TextStore } from '../../content/text-store.ts';
import { sha256 } from '../../sha256.ts';
import { nameText, type TextFacts } from '../../text/known-texts.ts';
import { once } from '../../text/remember.ts';
import type { Body } from '../body.ts';

/** Gives a body the name of all that it was made from: its text as it is kept, and where its references lead. */
export function nameBody(body: Body, leads: string, store: TextStore | null): void {
  if (store === null || body.keptAs === null) return;
  const name = sha256(JSON.stringify([body.keptAs, leads]));
  nameText(body, { name, facts: openFacts(store, body.path, `${name} facts`) });
}

function openFacts(store: TextStore, path: string, key: string): TextFacts {
  const part = path.slice(0, path.lastIndexOf('/') + 1);
  // Who asks for it takes it along to the next build.
  const kept = store.get(part, key);
  const facts = once((): Record<string, unknown> => (kept === undefined ? {} : JSON.parse(kept)));
  return {
    get: (question) => facts()[question],
    set: (question, answer) => {
      facts()[question] = answer;
      store.set(part, key, JSON.stringify(facts()));
    },
  };
}
