import { applicationIdOf, personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { DECLARATION } from '../../domain/people/declaration'
import type { VolunteerStatement } from '../../domain/people/volunteer-statement'
import type { VolunteerApplication } from '../../domain/registry/volunteer-application'
import type { SpecialtyCode } from '../../domain/service/specialties'
import { TOWN } from '../../domain/town/stations'
import { TIMES } from './demo-registry'
import { type DemoVillager, villager } from './demo-villagers'

type Applicant = DemoVillager & {
  readonly wanted: readonly SpecialtyCode[]
  readonly daysAgo: number
  readonly says: (atMs: number) => Omit<VolunteerStatement, 'declaration'>
}

/** Two who wait for the head of 陡沙河村; one of them is fourteen. Nobody real. */
export const DEMO_APPLICANTS: readonly Applicant[] = [
  {
    ...villager('wang-jianjun', '汪建军', '陡沙河村', '河东组，水塔下'),
    wanted: ['environment', 'neighbor'],
    daysAgo: 2,
    says: () => ({
      birthMonth: '1986-08',
      sex: 'male',
      identities: ['veteran'],
      freeTimes: TIMES.by_day,
      willing: 'neighbouring',
    }),
  },
  {
    ...villager('liu-qingqing', '柳青青', '陡沙河村', '花园组，晒场边'),
    wanted: ['care', 'culture'],
    daysAgo: 1,
    says: (consentAtMs) => ({
      birthMonth: '2012-03',
      sex: 'female',
      identities: ['student'],
      freeTimes: TIMES.weekends,
      willing: 'own_village',
      guardian: {
        name: '柳长根',
        relation: 'father',
        phone: '13800008001',
        consentAtMs,
        confirmed: null,
      },
    }),
  },
]

export const demoApplicationId = (key: string): string => applicationIdOf(`demo:${key}`)

/** Their applications, as they lie on the head's desk so many days after they were sent. */
export const demoApplications = (
  stationIdOf: (village: string) => string,
  openidOf: (key: string) => string,
  nowMs: number,
): readonly VolunteerApplication[] =>
  DEMO_APPLICANTS.map(({ key, village, wanted, daysAgo, says }) => {
    const atMs = nowMs - daysAgo * DAY_MS
    return {
      id: demoApplicationId(key),
      townId: TOWN.id,
      stationId: stationIdOf(village),
      personId: personIdOf(openidOf(key)),
      kind: 'join',
      status: 'waiting',
      atMs,
      wanted,
      papers: [],
      statement: { ...says(atMs), declaration: { version: DECLARATION.version, atMs } },
      decided: null,
    }
  })
