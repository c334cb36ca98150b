import Taro from '@tarojs/taro'

/** Whom a tester can be. They exist only where the emulator serves the app; a phone never asks for them. */
export type Persona = { readonly openid: string; readonly label: string; readonly note: string }

const KEY = 'persona'
const NOBODY = 'demo-newcomer'

/** Each tab is somebody of its own; a new one begins as whoever was chosen last. */
export function currentOpenid(): string {
  const mine = window.sessionStorage.getItem(KEY)
  if (mine) return mine
  const openid = window.localStorage.getItem(KEY) || NOBODY
  window.sessionStorage.setItem(KEY, openid)
  return openid
}

export function choosePersona(openid: string): void {
  window.sessionStorage.setItem(KEY, openid)
  window.localStorage.setItem(KEY, openid)
}

const isPersona = (value: unknown): value is Persona =>
  typeof value === 'object' && value !== null && 'openid' in value && 'label' in value && 'note' in value

export async function listPersonas(): Promise<readonly Persona[]> {
  const { data } = await Taro.request<unknown>({ url: '/_emu/identities' })
  return Array.isArray(data) ? data.filter(isPersona) : []
}
