import type { AnyRule } from '../rule-input/rule.ts';
import { accentContrast } from './accent-contrast.ts';
import { accidentalCode } from './accidental-code.ts';
import { accidentalHeading } from './accidental-heading.ts';
import { accidentalList } from './accidental-list.ts';
import { accidentalMark } from './accidental-mark.ts';
import { attachmentActive } from './attachment-active.ts';
import { attachmentEmbedded } from './attachment-embedded.ts';
import { attachmentFonts } from './attachment-fonts.ts';
import { attachmentForm } from './attachment-form.ts';
import { attachmentNumber } from './attachment-number.ts';
import { attachmentPages } from './attachment-pages.ts';
import { attachmentTwice } from './attachment-twice.ts';
import { attachmentUnmentioned } from './attachment-unmentioned.ts';
import { attachmentUnreadable } from './attachment-unreadable.ts';
import { blankAttachment } from './blank-attachment.ts';
import { bodyTitle } from './body-title.ts';
import { cancelledAgenda } from './cancelled-agenda.ts';
import { caseNumber } from './case-number.ts';
import { closedTextInPublicRoot } from './closed-text-in-public-root.ts';
import { consentItem } from './consent-item.ts';
import { dataImage } from './data-image.ts';
import { deletedItem } from './deleted-item.ts';
import { droppedHtml } from './dropped-html.ts';
import { duplicateItem } from './duplicate-item.ts';
import { duplicatePart } from './duplicate-part.ts';
import { earlyDecision } from './early-decision.ts';
import { emptyHeading } from './empty-heading.ts';
import { externalLink } from './external-link.ts';
import { failedLink } from './failed-link.ts';
import { fileMetadata } from './file-metadata.ts';
import { filePosition } from './file-position.ts';
import { fileType } from './file-type.ts';
import { footnotes } from './footnotes.ts';
import { foreignMark } from './foreign-mark.ts';
import { headingLevel } from './heading-level.ts';
import { imageText } from './image-text.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lineEnds } from './line-ends.ts';
import { linkProtocol } from './link-protocol.ts';
import { linkText } from './link-text.ts';
import { listNesting } from './list-nesting.ts';
import { listNumber } from './list-number.ts';
import { longMeeting } from './long-meeting.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { markdownInTitle } from './markdown-in-title.ts';
import { meetingDate } from './meeting-date.ts';
import { missingGlyph } from './missing-glyph.ts';
import { mojibake } from './mojibake.ts';
import { noItems } from './no-items.ts';
import { notFrozen } from './not-frozen.ts';
import { notice } from './notice.ts';
import { openComment } from './open-comment.ts';
import { ownWords } from './own-words.ts';
import { pageBreak } from './page-break.ts';
import { partOrder } from './part-order.ts';
import { pdfAccessibility } from './pdf-accessibility.ts';
import { privateAddress } from './private-address.ts';
import { quorum } from './quorum.ts';
import { requiredPart } from './required-part.ts';
import { script } from './script.ts';
import { sectionNumber } from './section-number.ts';
import { shortRow } from './short-row.ts';
import { standInFile } from './stand-in-file.ts';
import { strayFile } from './stray-file.ts';
import { tableHead } from './table-head.ts';
import { tableRows } from './table-rows.ts';
import { timePlan } from './time-plan.ts';
import { typedHeading } from './typed-heading.ts';
import { typedList } from './typed-list.ts';
import { typedTable } from './typed-table.ts';
import { unknownPart } from './unknown-part.ts';
import { unsearchableFile } from './unsearchable-file.ts';
import { unusedDefinition } from './unused-definition.ts';
import { votes } from './votes.ts';
import { wordResidue } from './word-residue.ts';
import { wouldRenumber } from './would-renumber.ts';

/** The rules whose severity a site may set, by id. */
export const rules: readonly AnyRule[] = [
  accentContrast,
  accidentalCode,
  accidentalList,
  accidentalMark,
  attachmentActive,
  attachmentEmbedded,
  attachmentFonts,
  attachmentForm,
  attachmentNumber,
  attachmentPages,
  attachmentTwice,
  attachmentUnmentioned,
  attachmentUnreadable,
  blankAttachment,
  bodyTitle,
  cancelledAgenda,
  caseNumber,
  closedTextInPublicRoot,
  consentItem,
  dataImage,
  deletedItem,
  droppedHtml,
  duplicateItem,
  duplicatePart,
  earlyDecision,
  emptyHeading,
  externalLink,
  failedLink,
  fileMetadata,
  filePosition,
  fileType,
  footnotes,
  foreignMark,
  headingLevel,
  imageText,
  linkProtocol,
  linkText,
  listNesting,
  markdownInHtml,
  markdownInTitle,
  longMeeting,
  meetingDate,
  mojibake,
  missingGlyph,
  noItems,
  notFrozen,
  notice,
  openComment,
  ownWords,
  pageBreak,
  partOrder,
  pdfAccessibility,
  privateAddress,
  quorum,
  requiredPart,
  script,
  sectionNumber,
  shortRow,
  standInFile,
  strayFile,
  tableHead,
  tableRows,
  timePlan,
  typedHeading,
  typedList,
  typedTable,
  unknownPart,
  unsearchableFile,
  unusedDefinition,
  votes,
  wordResidue,
  wouldRenumber,
  accidentalHeading,
  listNumber,
  invisibleCharacter,
  lineEnds,
];
