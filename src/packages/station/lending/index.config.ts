export default definePageConfig({
  navigationBarTitleText: '村和村互相帮忙',
  enablePullDownRefresh: true,
})
