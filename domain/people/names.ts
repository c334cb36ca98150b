const COMPOUND_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
]

/** The family name of a Chinese name, compound surnames included. */
export function surname(name: string): string {
  const compound = COMPOUND_SURNAMES.find((each) => name.startsWith(each) && name.length > each.length)
  return compound ?? Array.from(name)[0] ?? ''
}

/** How villagers speak of a volunteer before they know him: 李师傅. */
export const politeName = (name: string): string => `${surname(name)}师傅`
