import type { AnyRule } from '../rule-input/rule.ts';
import { accentContrast } from './accent-contrast.ts';
import { attachmentTwice } from './attachment-twice.ts';
import { attachmentUnmentioned } from './attachment-unmentioned.ts';
import { blankAttachment } from './blank-attachment.ts';
import { bodyTitle } from './body-title.ts';
import { caseNumber } from './case-number.ts';
import { closedTextInPublicRoot } from './closed-text-in-public-root.ts';
import { deletedItem } from './deleted-item.ts';
import { droppedHtml } from './dropped-html.ts';
import { duplicatePart } from './duplicate-part.ts';
import { earlyDecision } from './early-decision.ts';
import { emptyHeading } from './empty-heading.ts';
import { externalLink } from './external-link.ts';
import { fileType } from './file-type.ts';
import { headingLevel } from './heading-level.ts';
import { imageText } from './image-text.ts';
import { linkProtocol } from './link-protocol.ts';
import { linkText } from './link-text.ts';
import { meetingDate } from './meeting-date.ts';
import { noItems } from './no-items.ts';
import { notFrozen } from './not-frozen.ts';
import { notice } from './notice.ts';
import { partOrder } from './part-order.ts';
import { pdfAccessibility } from './pdf-accessibility.ts';
import { requiredPart } from './required-part.ts';
import { script } from './script.ts';
import { sectionNumber } from './section-number.ts';
import { standInFile } from './stand-in-file.ts';
import { strayFile } from './stray-file.ts';
import { tableHead } from './table-head.ts';
import { tableRows } from './table-rows.ts';
import { unknownPart } from './unknown-part.ts';
import { wouldRenumber } from './would-renumber.ts';

/** The rules whose severity a site may set, by id. */
export const rules: readonly AnyRule[] = [
  accentContrast,
  attachmentTwice,
  attachmentUnmentioned,
  blankAttachment,
  bodyTitle,
  caseNumber,
  closedTextInPublicRoot,
  deletedItem,
  droppedHtml,
  duplicatePart,
  earlyDecision,
  emptyHeading,
  externalLink,
  fileType,
  headingLevel,
  imageText,
  linkProtocol,
  linkText,
  meetingDate,
  noItems,
  notFrozen,
  notice,
  partOrder,
  pdfAccessibility,
  requiredPart,
  script,
  sectionNumber,
  standInFile,
  strayFile,
  tableHead,
  tableRows,
  unknownPart,
  wouldRenumber,
];
