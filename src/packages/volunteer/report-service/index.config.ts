export default definePageConfig({ navigationBarTitleText: '没有点单的事' })
