const COLLATOR = new Intl.Collator('zh-Hans-CN')

/** By the sound of the name, as registers list people; on the server only, a phone may not know Chinese order. */
export const byName = (a: string, b: string): number => COLLATOR.compare(a, b)
