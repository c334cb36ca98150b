import { PRIVACY_NOTICE } from './privacy-notice'

/**
 * What a person may be asked to agree to, apart from everything else (个人信息保护法 art. 14, 25, 29; 志愿服务条例 art. 20).
 * Whoever changes the words of `text` counts `version` up: a consent holds for the words that were read.
 */
export const CONSENTS = {
  privacy_notice: {
    version: PRIVACY_NOTICE.version,
    title: '我的信息怎么用',
    text: '我看过“您的信息怎么用”，同意为了办单子用我的称呼、电话、村子和住址。收回以后，下次点单会再问您；已经点的单子照常办完。',
    volunteersOnly: false,
  },
  health_facts: {
    version: 1,
    title: '身体情况给来帮忙的人看',
    text: '我写下的身体情况（比如腿脚不便、有什么病），同意给接了单的志愿者、站长和镇里看，只用来安排合适的人。不同意，不写就行，一样可以点单。收回以后，下次写了会再问您。',
    volunteersOnly: false,
  },
  publish_hours: {
    version: 1,
    title: '公示时写我的姓',
    text: '站里公示时长时，写出我的姓，名字用星号代替，比如“张**”。谁都可以看到。不同意也不影响接单和时长，那时只写“一位志愿者”。随时可以收回，收回后马上不再写。',
    volunteersOnly: true,
  },
  /** The roster of party members is kept by the town; whoever is not on it is counted nowhere (SR-89, SR-90). */
  count_party_hours: {
    version: 1,
    title: '我是在职党员，把我的时长算进去',
    text: '镇里算在职党员的参与率和人均时长时，用您登记的电话去对党员名册。对上了，就把您今年确认过的时长算进去；对不上，什么也不算。这件事只有镇里和您村站里管名册的人知道，别处都看不到您是不是党员。不同意也不影响接单和时长。随时可以收回，收回后马上不再算。',
    volunteersOnly: true,
  },
} as const satisfies Record<string, { version: number; title: string; text: string; volunteersOnly: boolean }>

export type ConsentPurpose = keyof typeof CONSENTS

export const CONSENT_PURPOSES = Object.keys(CONSENTS) as [ConsentPurpose, ...ConsentPurpose[]]

export type Consent = {
  readonly purpose: ConsentPurpose
  readonly version: number
  readonly atMs: number
  /** Null while it holds. */
  readonly withdrawnAtMs: number | null
}

type Consenting = { readonly consents?: readonly Consent[] }

/** Whether he agrees to the words as they are now. */
export const agreesTo = ({ consents = [] }: Consenting, purpose: ConsentPurpose): boolean =>
  consents.some(
    (each) =>
      each.purpose === purpose && each.version === CONSENTS[purpose].version && each.withdrawnAtMs === null,
  )

/** What somebody agrees to now. */
export const consentsInForce = (person: Consenting): readonly ConsentPurpose[] =>
  CONSENT_PURPOSES.filter((purpose) => agreesTo(person, purpose))
