import type { Messages } from '../../message-values.ts';
import { agenda } from './agenda.ts';
import { attachments } from './attachments.ts';
import { closed } from './closed.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { meetings } from './meetings.ts';
import { print } from './print.ts';
import { secrecy } from './secrecy.ts';
import { strays } from './strays.ts';
import { texts } from './texts.ts';
import { writing } from './writing.ts';
import { yaml } from './yaml.ts';

/** What the rules say, by rule id. */
export const messages: Messages = {
  ...agenda,
  ...attachments,
  ...closed,
  ...fields,
  ...files,
  ...meetings,
  ...print,
  ...secrecy,
  ...strays,
  ...texts,
  ...yaml,
  ...writing,
};
