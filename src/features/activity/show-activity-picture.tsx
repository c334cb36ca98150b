import { callAction } from '../../services/call-action'
import { ShowPicture } from '../picture/show-picture'

/** The photograph of how an activity was, for who may see it. */
export const ShowActivityPicture = ({ activityId }: { readonly activityId: string }) => (
  <ShowPicture
    of={activityId}
    label="看活动照片"
    about="活动照片"
    load={() => callAction('activity.showPicture', { activityId })}
  />
)
