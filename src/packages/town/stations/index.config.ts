export default definePageConfig({
  navigationBarTitleText: '各村情况',
  enablePullDownRefresh: true,
})
