/** The blocks of a volunteer's record beside his data and his hours (志愿服务条例 art. 19). */
export const RECORD_KINDS = {
  training: { label: '培训', handedIn: true, byLeader: true, pictured: true },
  credential: { label: '证书', handedIn: true, byLeader: false, pictured: true },
  honour: { label: '表彰奖励', handedIn: true, byLeader: false, pictured: false },
  insurance: { label: '保险', handedIn: false, byLeader: false, pictured: false },
  evaluation: { label: '评价', handedIn: false, byLeader: false, pictured: false },
} as const satisfies Record<
  string,
  {
    readonly label: string
    /** The volunteer may hand one in himself; an office then confirms it or not. */
    readonly handedIn: boolean
    /** The leader of his team may enter it, and reads it. */
    readonly byLeader: boolean
    /** Its paper may be photographed. */
    readonly pictured: boolean
  }
>

export type RecordKind = keyof typeof RECORD_KINDS

export const RECORD_KIND_CODES = Object.keys(RECORD_KINDS) as [RecordKind, ...RecordKind[]]

/** Whose paper may be photographed. */
export const PICTURED_KINDS = RECORD_KIND_CODES.filter((kind) => RECORD_KINDS[kind].pictured)

export const EVALUATION_WORDS = { excellent: '优秀', good: '合格', improve: '需改进' } as const
export type EvaluationWord = keyof typeof EVALUATION_WORDS
export const EVALUATION_CODES = Object.keys(EVALUATION_WORDS) as [EvaluationWord, ...EvaluationWord[]]
