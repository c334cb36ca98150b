import * as z from 'zod/mini'
import { logFailure } from '../runtime/log-failure'
import { askOpenApi } from './ask-open-api'

/** `security.mediaCheckAsync`, version 2: the answer comes later, as an event (`read-picture-verdict.ts`). */
const API = 'security.mediaCheckAsync'
const PICTURE = 2
/** Profile: nothing that is published. */
const SCENE = 1

const answer = z.object({ errcode: z.literal(0), trace_id: z.string().check(z.minLength(1)) })

/** Asks WeChat to look at a picture; answers by what its verdict will be known, null where it was not taken on. Never throws. */
export async function checkPicture(url: string, openid: string): Promise<string | null> {
  try {
    const parameters = { media_url: url, media_type: PICTURE, version: 2, scene: SCENE, openid }
    return answer.parse(await askOpenApi(API, parameters)).trace_id
  } catch (error) {
    logFailure('picture', API, error)
    return null
  }
}
