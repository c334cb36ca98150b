/** 冠名: every activity of the plan 上政字〔2020〕45号 bears it, exactly once. */
export const TITLE_PREFIX = '上土市镇新时代文明实践'

/** What people put between the prefix and the name, and the quotes around either. */
const JOINTS = '\\s·•・:：,，\\-—_“”"\'‘’「」『』《》〈〉()（）'
const HEAD = new RegExp(`^[${JOINTS}]*${Array.from(TITLE_PREFIX).join('\\s*')}(?:所|站)?[${JOINTS}]*`)
const LEADING = /^[\s·•・:：,，\-—_]+/

/** The name itself, without the prefix however often and with whatever signs it was written. */
export function bareTitle(title: string): string {
  let rest = title.trim()
  for (let found = HEAD.exec(rest); found; found = HEAD.exec(rest)) rest = rest.slice(found[0].length)
  return rest.replace(LEADING, '').trim()
}

/** The title as it stands everywhere; saving it again changes nothing. */
export const withTitlePrefix = (title: string): string => `${TITLE_PREFIX}${bareTitle(title)}`
