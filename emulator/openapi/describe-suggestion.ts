import type { Suggestion } from './openapi-settings'

const NORMAL = 100
const OTHER_RISK = 21000

/** The verdict on a text or picture, whole and in detail, as WeChat words it. */
export const describeSuggestion = (suggest: Suggestion) => {
  const label = suggest === 'pass' ? NORMAL : OTHER_RISK
  return {
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  }
}
