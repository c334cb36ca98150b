/** Lifetime minutes from which one, two … five stars are reached: 100, 300, 600, 1000, 1500 hours (《志愿服务记录办法》民函〔2012〕340号). */
export const STAR_MINUTES = [6_000, 18_000, 36_000, 60_000, 90_000] as const

export type StarLevel = {
  /** 0 to 5. */
  readonly stars: number
  /** What the next star begins with, and how much is missing; null for who has all of them. */
  readonly next: { readonly atMinutes: number; readonly missingMinutes: number } | null
}

/** The stars that confirmed minutes of a whole life as a volunteer stand for. */
export function starLevel(lifetimeMinutes: number): StarLevel {
  const stars = STAR_MINUTES.filter((atMinutes) => lifetimeMinutes >= atMinutes).length
  const atMinutes = STAR_MINUTES[stars]
  return {
    stars,
    next: atMinutes === undefined ? null : { atMinutes, missingMinutes: atMinutes - lifetimeMinutes },
  }
}
