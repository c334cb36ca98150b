import fc from 'fast-check'
import { STAR_MINUTES, starLevel } from '../../domain/hours/star-level'
import { targetWords } from '../../domain/hours/target-words'

describe('stars', () => {
  test.each([
    [0, 0, 6_000],
    [5_999, 0, 1],
    [6_000, 1, 12_000],
    [17_999, 1, 1],
    [18_000, 2, 18_000],
    [35_999, 2, 1],
    [36_000, 3, 24_000],
    [59_999, 3, 1],
    [60_000, 4, 30_000],
    [89_999, 4, 1],
  ])('%d minutes are %d, and %d are missing to the next', (minutes, stars, missingMinutes) => {
    expect(starLevel(minutes)).toMatchObject({ stars, next: { missingMinutes } })
  })

  test('nothing is missing to who has all of them', () => {
    expect([90_000, 1_000_000].map(starLevel)).toEqual([
      { stars: 5, next: null },
      { stars: 5, next: null },
    ])
  })

  test('more minutes are never fewer stars, and the missing minutes reach the next one exactly', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(10_000), (minutes, more) => {
        const { stars, next } = starLevel(minutes)
        expect(starLevel(minutes + more).stars).toBeGreaterThanOrEqual(stars)
        if (!next) return expect(stars).toBe(STAR_MINUTES.length)
        expect(starLevel(minutes + next.missingMinutes).stars).toBe(stars + 1)
        expect(starLevel(minutes + next.missingMinutes - 1).stars).toBe(stars)
      }),
    )
  })
})

describe('the way to the yearly target', () => {
  const words = (minutes: number) => targetWords(2026, 2026, minutes, 1_200)

  test.each([
    [0, '今年 0 小时，离全年 20 小时还差 20 小时'],
    [750, '今年 12.5 小时，离全年 20 小时还差 7.5 小时'],
    [779, '今年 12.5 小时，离全年 20 小时还差 7.5 小时'],
    [1_199, '今年 19.5 小时，离全年 20 小时还差 0.5 小时'],
    [1_200, '今年 20 小时，全年 20 小时已经满了'],
    [1_500, '今年 25 小时，全年 20 小时已经满了'],
  ])('%d minutes', (minutes, said) => {
    expect(words(minutes)).toBe(said)
  })

  test('another year is called by its number', () => {
    expect(targetWords(2025, 2026, 60, 1_200)).toMatch(/^2025 年 1 小时/)
  })
})
