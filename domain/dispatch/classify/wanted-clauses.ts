/** 「不用理发了」「戏不请了」「理发那个不要了」: what somebody does not want, up to the next stop. */
const TAKEN_BACK =
  /(不用|不要|不是要|不是找|不需要|用不着|别再|取消|先别|免了)[^,，。;；!！?？就顺只而]{0,10}|[^,，。;；!！?？]{0,14}((不用|不要|不请|不需要|不麻烦|算|不来|不想要|不送|不派|不采|不看)了|取消)(?!话)/g

/** The text without what is not wanted, and without what has been done already. */
export const wantedClauses = (text: string): string => text.replace(TAKEN_BACK, '')
