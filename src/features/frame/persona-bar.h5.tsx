import { Picker, Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { choosePersona, currentOpenid, listPersonas, type Persona } from '../../services/personas'
import './persona-bar.scss'

/** A strip above the product, plainly not part of it: whom the tester is just now. */
export function PersonaBar() {
  const [personas, setPersonas] = useState<readonly Persona[]>([])
  useEffect(() => {
    listPersonas().then(setPersonas, () => setPersonas([]))
  }, [])
  if (personas.length === 0) return null
  const at = personas.findIndex(({ openid }) => openid === currentOpenid())

  const choose = (index: number) => {
    const chosen = personas[index]
    if (!chosen) return
    choosePersona(chosen.openid)
    window.location.hash = '#/pages/home/index'
    window.location.reload()
  }
  return (
    <Picker
      mode="selector"
      range={personas.map(({ label, note }) => `${label}（${note}）`)}
      value={Math.max(0, at)}
      onChange={({ detail }) => choose(Number(detail.value))}
    >
      <View className="persona-bar" id="persona-bar">
        <Text>本地演示 · {personas[at]?.label ?? '请选一个人'}</Text>
        <Text className="persona-bar__change">换人</Text>
      </View>
    </Picker>
  )
}
