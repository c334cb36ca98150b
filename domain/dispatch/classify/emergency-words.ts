/** Numbers that are safe to show anywhere in China. */
export const EMERGENCY_NUMBERS = { fire: '119', ambulance: '120', police: '110' } as const
export type EmergencyKind = keyof typeof EMERGENCY_NUMBERS

export type EmergencyLevel = 'none' | 'hint' | 'call_first'

type Row = {
  readonly kind: EmergencyKind
  readonly level: Exclude<EmergencyLevel, 'none'>
  readonly words: readonly RegExp[]
  /** Blows and thoughts of death: for the head's ears, never for a team's list. */
  readonly confidential?: true
}

/** Danger to life: telephone first. Shown on the phone even without a network, before anything is saved. */
export const EMERGENCY_WORDS: readonly Row[] = [
  { kind: 'fire', level: 'call_first', words: [/着火|起火|失火|火灾|烧起来|煤气泄漏|煤气漏/] },
  {
    kind: 'ambulance',
    level: 'call_first',
    words: [
      /胸口(疼|痛|闷)|喘不(上|过)气|昏(迷|倒|过去)|晕倒|不省人事|大出血|吐血|中毒|喝农药|抽搐|中风(?!后|以后|偏?瘫|卧床|康复|老人|病人|了?[一二三四五六七八九十两几多好]{1,2}年)|没呼吸|叫不醒/,
      /(人|老人家|爹|娘|爸|妈|爷|奶).{0,2}不行了|快不行了/,
    ],
  },
  {
    kind: 'ambulance',
    level: 'call_first',
    confidential: true,
    words: [
      /活着没意思|不想活|想死|寻死|寻短见|自杀|药都买好/,
      /(安眠药|老鼠药|农药|除草剂|敌敌畏|百草枯).{0,2}(吃|喝|吞)(多|了|下)|(吃|喝|吞)了(一瓶|半瓶|整瓶)(安眠)?药|(吃|喝|吞)了(好多|很多|一把)安眠药|(吃|喝|吞)了?(老鼠药|农药|除草剂|敌敌畏|百草枯)/,
    ],
  },
  {
    kind: 'police',
    level: 'call_first',
    confidential: true,
    words: [
      /(他|老公|丈夫|男人|有人).{0,3}打我(?!的?(电话|手机|号))|家暴|不敢回家|持刀|杀人|抢劫|被绑(?!定)|非礼/,
    ],
  },
  {
    kind: 'police',
    level: 'call_first',
    words: [/(山土|泥石流|滑坡|塌方|洪水|山洪).*(转移|困|埋|掉)|被困|溺水|掉(河|水|井)里|落水/],
  },
  {
    kind: 'police',
    level: 'call_first',
    words: [
      /(到现在|还|一天|一夜).{0,2}没(有)?回来|走(丢|失)|找不(到|着)(孩子|老人|奶奶|爷爷|人(?![修帮干做弄教来换抬搬剃理接办管写看收采割送]))/,
    ],
  },
  { kind: 'ambulance', level: 'hint', words: [/发(高)?烧|摔(了|断|伤)|流血|烫伤|头晕得厉害|被(蛇|狗)咬/] },
  { kind: 'police', level: 'hint', words: [/涨水|路断|封路|没米|断粮|打架|转钱|诈骗/] },
  { kind: 'fire', level: 'hint', words: [/冒火花|漏电|冒烟/] },
]

export type Emergency = {
  readonly level: EmergencyLevel
  readonly kind: EmergencyKind | null
  readonly confidential: boolean
}

/** The most serious match decides; `none` when no word matches. Expects normalized text. */
export function findEmergency(text: string): Emergency {
  const rows = EMERGENCY_WORDS.filter((row) => row.words.some((word) => word.test(text)))
  const worst = rows.find((row) => row.level === 'call_first') ?? rows[0]
  const confidential = rows.some((row) => row.confidential === true)
  return { level: worst?.level ?? 'none', kind: worst?.kind ?? null, confidential }
}
