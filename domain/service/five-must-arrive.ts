import type { TeamKind } from './team-kinds'

/**
 * 五必到: five kinds of trouble at which the village's volunteers must turn up (plan, part 3).
 * `homeTeams`: the village teams that are called, all of their members at once.
 * `arriveWithinHours` is a default; the plan sets no limit.
 */
export const FIVE_MUST_ARRIVE = {
  red_white_event: { label: '红白事必到', homeTeams: ['customs'], arriveWithinHours: 24 },
  family_hardship: {
    label: '家庭困难必到',
    homeTeams: ['neighbor', 'party_pioneer'],
    arriveWithinHours: 24,
  },
  dispute: { label: '矛盾纠纷必到', homeTeams: ['mediation'], arriveWithinHours: 24 },
  reasonable_demand: {
    label: '合理诉求必到',
    homeTeams: ['party_pioneer', 'mediation'],
    arriveWithinHours: 24,
  },
  emergency: { label: '突发事件必到', homeTeams: ['party_pioneer', 'neighbor'], arriveWithinHours: 1 },
} as const satisfies Record<
  string,
  { label: string; homeTeams: readonly TeamKind[]; arriveWithinHours: number }
>

export type FiveMustCode = keyof typeof FIVE_MUST_ARRIVE

export const FIVE_MUST_CODES = Object.keys(FIVE_MUST_ARRIVE) as [FiveMustCode, ...FiveMustCode[]]
