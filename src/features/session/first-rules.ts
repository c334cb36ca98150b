/**
 * The town's rules that a phone shows, as the product came with them: until the server has been heard of once. They repeat the
 * table of settings, whose words would weigh on the main package.
 */
export const FIRST_RULES = {
  contactVisibleDays: 7,
  contactKeptDays: 180,
  endedContactKeptDays: 90,
  auditKeptDays: 1095,
  maxDeclaredMinutesPerRecord: 240,
  publicationDays: 7,
} as const
