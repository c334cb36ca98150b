export default definePageConfig({
  navigationBarTitleText: '一单一单地确认',
  enablePullDownRefresh: true,
})
