const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/

/** A landline with a dash behind its area code: a spreadsheet takes the plain digits for a number and drops the 0. */
export const shownPhone = (phone: string): string => phone.replace(LANDLINE, '$1-$2')
