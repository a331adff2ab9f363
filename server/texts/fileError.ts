import { ApiError } from '#server/errors.ts';

/** Why a file cannot be read as the text of a document; `extensions.reason` of the error. */
export type FileProblem =
  'TOO_LARGE' | 'TOO_LONG' | 'EMPTY' | 'UNKNOWN_FORMAT' | 'PASSWORD' | 'NO_TEXT' | 'DAMAGED' | 'TOO_SLOW';

/** Largest file, in bytes. */
export const maxFileSize = 20 * 1024 * 1024;
/** Longest text, in characters: some 500 pages. */
export const maxTextLength = 1_500_000;

const messages: Record<FileProblem, string> = {
  TOO_LARGE: `The file is larger than ${maxFileSize / 1024 / 1024} MB. Give a smaller one, without pictures.`,
  TOO_LONG: `The text is longer than ${maxTextLength} characters. Give the part that is cited.`,
  EMPTY: 'The file has no text. Check that it is the right one.',
  UNKNOWN_FORMAT: 'The file is none of .txt, .docx, .pdf and .html. Save it as one of these.',
  PASSWORD: 'The file is protected by a password. Save it without one.',
  NO_TEXT: 'The file contains pictures of pages and no text. Have its text recognised (OCR) first.',
  DAMAGED: 'The file is damaged. Open it and save it again.',
  TOO_SLOW: 'The file took too long to read, or too much memory. Save it as .txt or .docx.',
};

export const fileError = (reason: FileProblem) => new ApiError('INVALID', messages[reason], { reason });
