import { checkTemplateData } from '../check-template-data'
import type { OpenApiSettings } from '../openapi-settings'
import { readOpenId } from '../read-openid'
import type { WxApi } from '../wx-api'
import { WxRefusal } from '../wx-refusal'

const MAX_PAGE_LENGTH = 1024
const STATES: readonly unknown[] = [undefined, 'developer', 'trial', 'formal']
const LANGUAGES: readonly unknown[] = [undefined, 'zh_CN', 'en_US', 'zh_HK', 'zh_TW']

const checkPage = (page: unknown, pages: OpenApiSettings['pages']): void => {
  if (page === undefined || page === '') return
  if (typeof page !== 'string' || page.length > MAX_PAGE_LENGTH || page.includes('://')) {
    throw new WxRefusal(41030)
  }
  const path = page.replace(/^\//, '').split('?')[0] ?? ''
  if (pages !== undefined && !pages.includes(path)) throw new WxRefusal(41030)
}

/** `subscribeMessage.send`: uses up one of the messages that the receiver has agreed to. */
export const sendSubscribeMessage: WxApi = (params, { state }) => {
  const { templates, pages } = state.settings
  const touser = readOpenId(params, 'touser', state)
  const templateId = params.template_id
  if (typeof templateId !== 'string' || templateId === '') throw new WxRefusal(40037)
  if (templates !== undefined && !Object.hasOwn(templates, templateId)) throw new WxRefusal(40037)
  checkPage(params.page, pages)
  if (!STATES.includes(params.miniprogram_state)) throw new WxRefusal(47001, 'miniprogram_state')
  if (!LANGUAGES.includes(params.lang)) throw new WxRefusal(47001, 'lang')
  checkTemplateData(params.data, templates?.[templateId])
  if (!state.credits.spend(touser, templateId)) throw new WxRefusal(43101)
  return {}
}
