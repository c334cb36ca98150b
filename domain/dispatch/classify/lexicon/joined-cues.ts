import type { SpecialtyCode } from '../../../service/specialties'
import type { Concept } from './concepts'

export type JoinedCue = {
  readonly code: SpecialtyCode
  readonly weight: number
  /** One word of each, none of them inside another, near to each other. */
  readonly all: readonly [Concept, Concept]
}

const row = (code: SpecialtyCode, weight: number, a: Concept, b: Concept): JoinedCue => ({
  code,
  weight,
  all: [a, b],
})

/** A thing and its trouble, a person and his need, an action and what it is done to. */
export const JOINED_CUES: readonly JoinedCue[] = [
  row('propaganda', 4, 'policy', 'speak'),
  row('propaganda', 4, 'redStory', 'speak'),
  row('propaganda', 2, 'redStory', 'child'),
  row('skills', 4, 'crop', 'pest'),
  row('skills', 3, 'crop', 'knowhow'),
  row('skills', 4, 'animal', 'animalSick'),
  row('skills', 3, 'animal', 'knowhow'),
  row('skills', 3, 'selling', 'knowhow'),
  row('skills', 2, 'selling', 'crop'),
  row('skills', 4, 'phoneUse', 'phoneTrouble'),
  row('care', 3, 'elder', 'company'),
  row('care', 3, 'frail', 'company'),
  row('care', 4, 'hospital', 'accompany'),
  row('care', 2, 'frail', 'accompany'),
  row('care', 2, 'elder', 'cooking'),
  row('care', 2, 'frail', 'cooking'),
  row('culture', 4, 'artForm', 'teachMe'),
  row('health', 4, 'symptom', 'healthAsk'),
  row('health', 4, 'medicine', 'healthAsk'),
  row('health', 2, 'symptom', 'medicine'),
  row('customs', 3, 'weddingFuneral', 'handsNeeded'),
  row('environment', 4, 'dirt', 'clean'),
  row('environment', 3, 'dirt', 'publicPlace'),
  row('environment', 3, 'publicPlace', 'clean'),
  row('neighbor', 4, 'crop', 'harvest'),
  row('neighbor', 2, 'animal', 'harvest'),
  row('neighbor', 3, 'harvest', 'handsNeeded'),
  row('neighbor', 4, 'heavy', 'carry'),
  row('neighbor', 4, 'goods', 'fetch'),
  row('neighbor', 4, 'laundry', 'wash'),
  row('mediation', 4, 'neighborhood', 'quarrel'),
  row('mediation', 4, 'quarrel', 'peacemaker'),
  row('mediation', 3, 'neighborhood', 'peacemaker'),
  row('mediation', 3, 'demand', 'accompany'),
  row('legal_safety', 4, 'law', 'speak'),
  row('legal_safety', 4, 'scam', 'speak'),
  row('legal_safety', 3, 'scam', 'phoneUse'),
  row('legal_safety', 4, 'utility', 'safetyCheck'),
  row('youth', 3, 'child', 'study'),
  row('youth', 3, 'child', 'youthCare'),
  row('youth', 2, 'study', 'youthCare'),
  row('emergency', 3, 'flood', 'evacuate'),
  row('emergency', 2, 'flood', 'elder'),
  row('convenience', 4, 'appliance', 'fault'),
  row('convenience', 3, 'appliance', 'mend'),
  row('convenience', 4, 'paper', 'handle'),
]
