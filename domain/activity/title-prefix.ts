/** 冠名: every activity of the plan 上政字〔2020〕45号 bears it, exactly once. */
export const TITLE_PREFIX = '上土市镇新时代文明实践'

/** What people put between the prefix and the name. */
const JOINT = '[\\s·•・:：,，\\-—_]*'
const OPENS = '[“"\'‘「『《〈(（]'
const CLOSES = '[”"\'’」』》〉)）]'
const WRITTEN = Array.from(TITLE_PREFIX).join('\\s*')

/** The prefix at the head, in quotes or not; 所 or 站 after it only where the name does not begin with that. */
const HEAD = new RegExp(`^${JOINT}(${OPENS}?)${JOINT}${WRITTEN}(?:[所站](?=[\\s·•・:：]|$))?${JOINT}`)
const CLOSED_AT_ONCE = new RegExp(`^${CLOSES}${JOINT}`)
const CLOSED_AT_END = new RegExp(`${CLOSES}$`)

function withoutHead(title: string): string {
  const found = HEAD.exec(title)
  if (!found) return title
  const rest = title.slice(found[0].length).trim()
  if (found[1] === '') return rest
  return CLOSED_AT_ONCE.test(rest) ? rest.replace(CLOSED_AT_ONCE, '') : rest.replace(CLOSED_AT_END, '')
}

/** The name itself, without the prefix however often and with whatever signs it was written. */
export function bareTitle(title: string): string {
  let rest = title.trim()
  for (;;) {
    // As it will stand, so that saving it again changes nothing.
    const next = withoutHead(withoutHead(`${TITLE_PREFIX}${rest}`))
    if (next === rest) return rest
    rest = next
  }
}

/** The title as it stands everywhere; saving it again changes nothing. */
export const withTitlePrefix = (title: string): string => `${TITLE_PREFIX}${bareTitle(title)}`
