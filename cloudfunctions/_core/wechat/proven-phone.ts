import * as z from 'zod/mini'
import { logFailure } from '../runtime/log-failure'
import { askOpenApi } from './ask-open-api'

/** The number behind a code of the phone's button; a code is good once and for five minutes. */
const API = 'phonenumber.getPhoneNumber'

const answer = z.object({
  errcode: z.literal(0),
  phone_info: z.object({ purePhoneNumber: z.string(), countryCode: z.string() }),
})
const proving = z.object({ phoneCode: z.string() })

/** Whether a command brings a code, and the telephone that WeChat vouches for; null: it does not. Never throws. */
export type Proof = { readonly phone: string | null }

export async function proofIn(input: unknown): Promise<Proof | null> {
  const sent = proving.safeParse(input)
  if (!sent.success) return null
  try {
    const { phone_info } = answer.parse(await askOpenApi(API, { code: sent.data.phoneCode }))
    return { phone: phone_info.countryCode === '86' ? phone_info.purePhoneNumber : null }
  } catch (error) {
    logFailure('phone', API, error)
    return { phone: null }
  }
}
