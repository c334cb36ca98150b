import { BODY_HOUSE } from './body-and-house'
import { FARM } from './farm'
import { PEOPLE_THINGS } from './people-things'
import { TOWN_LIFE } from './town-life'

/** Sets of words that mean the same kind of thing; cues join them. */
export const CONCEPTS = { ...PEOPLE_THINGS, ...FARM, ...TOWN_LIFE, ...BODY_HOUSE } as const

export type Concept = keyof typeof CONCEPTS

export const CONCEPT_CODES = Object.keys(CONCEPTS) as [Concept, ...Concept[]]
