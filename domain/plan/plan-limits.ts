export const PLAN_LIMITS = {
  /** Of one place in one year, those dropped as well: ten a month. */
  mostRows: 120,
  title: 30,
  theme: 60,
  when: 30,
  venue: 40,
  teamName: 30,
  contactName: 20,
  unit: 20,
} as const
