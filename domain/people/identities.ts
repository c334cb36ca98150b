/** Whom the plan calls upon to come (上政字〔2020〕45号: 招募五老、五青、好人模范……), and who else often does. */
export const IDENTITIES = {
  five_elders: '五老',
  five_youths: '五青',
  village_worthy: '乡贤',
  banquet_cook: '掌勺人',
  model_citizen: '好人模范',
  folk_artist: '民间文艺骨干',
  heritage_keeper: '非遗传承人',
  prosperous_farmer: '致富能手',
  trade_leader: '领头雁',
  student: '学生',
  veteran: '退役军人',
  teacher: '教师',
  doctor: '医护人员',
} as const

export type IdentityCode = keyof typeof IDENTITIES

export const IDENTITY_CODES = Object.keys(IDENTITIES) as [IdentityCode, ...IdentityCode[]]

/** Nobody is one of them before he is of age. */
export const ADULT_IDENTITIES: readonly IdentityCode[] = [
  'five_elders',
  'village_worthy',
  'banquet_cook',
  'prosperous_farmer',
  'trade_leader',
  'veteran',
  'teacher',
  'doctor',
]

export const SEXES = { female: '女', male: '男' } as const
export type SexCode = keyof typeof SEXES
export const SEX_CODES = Object.keys(SEXES) as [SexCode, ...SexCode[]]
