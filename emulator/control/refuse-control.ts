import type { HttpReply } from '../http/http-exchange'
import type { HttpRefusal } from '../http/route'

/** `{error: {code, message}}`, the shape of every refusal under `/_emu/`. */
export const refuseControl = ({ status, code, message }: HttpRefusal): HttpReply => ({
  status,
  json: { error: { code, message } },
})
