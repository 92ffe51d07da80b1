internal import Scenes

/// What every part of one layout needs to know: how wide texts are, which colours, which words.
struct LayoutContext {
  let typesetter: Typesetter
  let theme: Theme
  let language: Chart.Language
}
