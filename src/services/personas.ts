import Taro from '@tarojs/taro'

/** Whom a tester can be. They exist only where the emulator serves the app; a phone never asks for them. */
export type Persona = { readonly openid: string; readonly label: string; readonly note: string }

const KEY = 'persona'
const NOBODY = 'demo-newcomer'

export const currentOpenid = (): string => Taro.getStorageSync<string>(KEY) || NOBODY

export const choosePersona = (openid: string): void => Taro.setStorageSync(KEY, openid)

const isPersona = (value: unknown): value is Persona =>
  typeof value === 'object' && value !== null && 'openid' in value && 'label' in value && 'note' in value

export async function listPersonas(): Promise<readonly Persona[]> {
  const { data } = await Taro.request<unknown>({ url: '/_emu/identities' })
  return Array.isArray(data) ? data.filter(isPersona) : []
}
