/**
 * UTF-8 with a byte order mark and CRLF, as spreadsheets in Chinese expect it. A line end within a text stays within its
 * quotes, whichever it is.
 */
export const CSV_OPTIONS = { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ } as const
