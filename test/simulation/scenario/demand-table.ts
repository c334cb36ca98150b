/** How one month differs from the average, January first; 1 is the average. */
export const SEASON_SHAPES = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  tea: [0.2, 0.6, 1.8, 3.2, 2.4, 0.8, 0.6, 0.6, 0.6, 0.5, 0.4, 0.3],
  tea_picking: [0, 0, 0.8, 5, 4, 0.4, 0.2, 0.2, 0.8, 0.6, 0, 0],
  chestnut: [0.2, 0.3, 0.6, 0.6, 0.6, 0.6, 0.8, 1.6, 3, 2.6, 0.8, 0.3],
  school_term: [0.8, 0.3, 1.4, 1.4, 1.4, 1.2, 0.2, 0.2, 1.4, 1.3, 1.4, 1],
  swimming: [0.2, 0.2, 0.5, 0.8, 1.2, 2.5, 3, 2.4, 0.7, 0.2, 0.2, 0.1],
  cold: [1.6, 1.4, 1.1, 0.9, 0.8, 0.7, 0.7, 0.7, 0.8, 0.9, 1.1, 1.3],
  weddings: [1.8, 1.4, 0.6, 0.7, 1.3, 0.5, 0.4, 0.6, 0.8, 1.6, 1.3, 1],
  new_year: [5, 6, 0.1, 0, 0, 0, 0, 0, 0.1, 0.1, 0.2, 0.5],
  planting: [0.6, 1, 3.5, 1.5, 0.6, 0.4, 0.3, 0.3, 0.6, 1, 1.2, 1],
  evenings_out: [0.4, 0.5, 1, 1.2, 1.3, 1.3, 1.3, 1.3, 1.2, 1, 0.8, 0.7],
} as const satisfies Record<string, readonly number[]>

export type SeasonShape = keyof typeof SEASON_SHAPES

export type ItemDemand = {
  /** Orders of the whole town in an ordinary year. */
  readonly perYear: number
  readonly season: SeasonShape
  /** Times as many while who works elsewhere is at home for 春节. */
  readonly festival: number
  /** Times as many on a Saturday or Sunday. */
  readonly weekend: number
  /** Needed at once: the first half day that is left, whatever it is. */
  readonly pressing?: true
}

const item = (
  perYear: number,
  season: SeasonShape = 'even',
  more: Partial<Omit<ItemDemand, 'perYear' | 'season'>> = {},
): ItemDemand => ({ perYear, season, festival: 1, weekend: 0.8, ...more })

/** What is ordered how often: an estimate for a mountain town of sixteen thousand, by item of the menu. */
export const DEMAND: Readonly<Record<string, ItemDemand>> = {
  haircut: item(260, 'even', { festival: 1.6 }),
  small_repairs: item(150, 'cold', { festival: 1.3 }),
  errands: item(140, 'cold'),
  heavy_lifting: item(60),
  house_cleaning: item(120, 'even', { festival: 1.8 }),
  power_gas_check: item(40, 'cold'),
  phone_lesson: item(90, 'even', { festival: 0.5 }),
  go_to_doctor: item(90, 'cold', { weekend: 0.3 }),
  blood_pressure: item(180, 'cold', { festival: 0.6 }),
  free_clinic: item(20),
  medicine_reminder: item(60),
  first_aid_training: item(10),
  counselling: item(25),
  visit_elder: item(160, 'cold', { festival: 0.6 }),
  help_disabled: item(50),
  pair_family: item(40),
  birthday_visit: item(50, 'even', { festival: 2 }),
  veteran_visit: item(20, 'even', { festival: 2 }),
  homework_help: item(130, 'school_term', { festival: 0.3, weekend: 1.6 }),
  child_company: item(60, 'school_term', { festival: 0.3, weekend: 1.8 }),
  child_safety: item(30, 'swimming'),
  tea_growing: item(45, 'tea'),
  herb_growing: item(30, 'planting'),
  chestnut_bamboo: item(30, 'chestnut'),
  animal_health: item(25),
  online_selling: item(20, 'tea'),
  green_tech: item(10, 'planting'),
  farm_help: item(130, 'tea_picking', { weekend: 1 }),
  wedding_help: item(45, 'weddings', { festival: 2.5, weekend: 1.2 }),
  funeral_help: item(60, 'cold', { weekend: 1, pressing: true }),
  bride_price_talk: item(10, 'weddings', { festival: 3 }),
  neighbor_dispute: item(70, 'even', { festival: 1.4, weekend: 1 }),
  family_dispute: item(45, 'even', { festival: 2, weekend: 1 }),
  petition_company: item(30, 'even', { festival: 0.5, weekend: 0.3 }),
  yard_cleaning: item(50),
  river_cleaning: item(20, 'evenings_out'),
  waste_sorting: item(25),
  trees_fire: item(20, 'planting'),
  traffic_guide: item(30, 'even', { festival: 3, weekend: 1.4 }),
  opera_show: item(14, 'even', { festival: 4, weekend: 1.5 }),
  dance_lesson: item(40, 'evenings_out'),
  spring_couplets: item(40, 'new_year', { festival: 2 }),
  heritage_school: item(10, 'school_term', { festival: 0, weekend: 0 }),
  classic_reading: item(10, 'school_term', { festival: 0, weekend: 0.5 }),
  village_gala: item(8, 'new_year', { festival: 2 }),
  sports_meet: item(8, 'evenings_out'),
  policy_explained: item(60),
  theory_talk: item(15),
  red_story_talk: item(12),
  red_site_guide: item(15, 'evenings_out', { weekend: 2 }),
  fraud_prevention: item(20, 'even', { festival: 1.5 }),
  legal_advice: item(60, 'even', { festival: 1.5, weekend: 0.4 }),
  disaster_help: item(6, 'even', { weekend: 1, pressing: true }),
  missing_person: item(8, 'chestnut', { weekend: 1, pressing: true }),
}

/** Wishes in people's own words, in a year. */
export const WISHES_PER_YEAR = 200

export type BadWeather = {
  readonly name: string
  readonly months: readonly number[]
  /** Days on which it strikes. */
  readonly daysPerYear: number
  /** Orders on such a day, at least and at most, and how many days later. */
  readonly brings: readonly {
    readonly code: string
    readonly orders: readonly [number, number]
    readonly after: number
  }[]
}

/** What rain and snow bring, all at once. */
export const BAD_WEATHER: readonly BadWeather[] = [
  {
    name: '暴雨山洪',
    months: [6, 7],
    daysPerYear: 5,
    brings: [
      { code: 'disaster_help', orders: [4, 9], after: 0 },
      { code: 'yard_cleaning', orders: [2, 6], after: 1 },
      { code: 'small_repairs', orders: [1, 4], after: 1 },
      { code: 'river_cleaning', orders: [1, 2], after: 3 },
    ],
  },
  {
    name: '大雪封路',
    months: [1],
    daysPerYear: 2,
    brings: [
      { code: 'disaster_help', orders: [3, 6], after: 0 },
      { code: 'errands', orders: [4, 8], after: 0 },
      { code: 'visit_elder', orders: [3, 6], after: 1 },
    ],
  },
]
