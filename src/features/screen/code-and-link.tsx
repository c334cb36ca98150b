import { Image, Text, View } from '@tarojs/components'
import { sayScreenCode } from '../../../domain/screen/read-screen-code'
import { codePicture } from '../place/code-picture'
import './code-and-link.scss'

type Props = {
  readonly code: string
  /** Address of the published browser app; empty where nobody has told. */
  readonly page: string
}

const NO_PAGE = '这台电视要打开的网址，请问装系统的人。打开以后，把上面的码打进去。'

/** What one types on the television, or opens on the computer that is behind it. */
export function CodeAndLink({ code, page }: Props) {
  const link = `${page}#/packages/public/screen/index?code=${code}`
  return (
    <View className="code-and-link">
      <Text className="code-and-link__signs" id="screen-signs">
        {sayScreenCode(code)}
      </Text>
      {page === '' ? (
        <Text>{NO_PAGE}</Text>
      ) : (
        <>
          <Image
            className="code-and-link__picture"
            src={codePicture(link)}
            ariaRole="img"
            ariaLabel="大屏的网址"
          />
          <Text>在电视的浏览器里打开下面的网址，按 F11 或者“全屏”。也可以扫码打开，再投到电视上。</Text>
          <Text className="code-and-link__link" id="screen-link" userSelect>
            {link}
          </Text>
        </>
      )}
    </View>
  )
}
