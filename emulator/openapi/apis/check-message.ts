import { checkScene } from '../check-scene'
import { describeSuggestion } from '../describe-suggestion'
import type { OpenApiSettings, Suggestion } from '../openapi-settings'
import { readVisitor } from '../read-visitor'
import type { WxApi } from '../wx-api'
import { WxRefusal } from '../wx-refusal'

const MAX_LENGTH = 2_500

const suggestionFor = (text: string, { words }: OpenApiSettings): Suggestion => {
  const has = (list: readonly string[]) => list.some((word) => text.includes(word))
  if (has(words.risky)) return 'risky'
  return has(words.review) ? 'review' : 'pass'
}

/** `security.msgSecCheck`, version 2: judges a text by the word lists. */
export const checkMessage: WxApi = (params, context) => {
  const { content, title, nickname, signature } = params
  if (params.version !== 2) throw new WxRefusal(47001, 'version must be 2')
  if (content === undefined || content === '') throw new WxRefusal(44002)
  if (typeof content !== 'string') throw new WxRefusal(47001, 'content')
  if ([...content].length > MAX_LENGTH) throw new WxRefusal(45002)
  checkScene(params.scene)
  readVisitor(params, context)
  const text = [content, title, nickname, signature].filter((part) => typeof part === 'string').join('\n')
  return { ...describeSuggestion(suggestionFor(text, context.state.settings)), trace_id: context.newId() }
}
