import type { TeamKind } from './team-kinds'

/**
 * 五必到: five kinds of trouble at which the village's volunteers must turn up (plan, part 3).
 * `homeTeams`: the village teams that are called, all of their members at once.
 * How soon somebody has to be there the plan does not say; the town's settings do.
 */
export const FIVE_MUST_ARRIVE = {
  red_white_event: { label: '红白事必到', homeTeams: ['customs'] },
  family_hardship: {
    label: '家庭困难必到',
    homeTeams: ['neighbor', 'party_pioneer'],
  },
  dispute: { label: '矛盾纠纷必到', homeTeams: ['mediation'] },
  reasonable_demand: {
    label: '合理诉求必到',
    homeTeams: ['party_pioneer', 'mediation'],
  },
  emergency: { label: '突发事件必到', homeTeams: ['party_pioneer', 'neighbor'] },
} as const satisfies Record<string, { label: string; homeTeams: readonly TeamKind[] }>

export type FiveMustCode = keyof typeof FIVE_MUST_ARRIVE

export const FIVE_MUST_CODES = Object.keys(FIVE_MUST_ARRIVE) as [FiveMustCode, ...FiveMustCode[]]
