internal import Charts
internal import DelimitedFiles
internal import Statistics

extension Figure {
  /// Makes the figure that a figure file asks for.
  ///
  /// - Parameters:
  ///   - file: The figure file.
  ///   - source: Its data file, or the store.
  ///   - colours: The colours that places have in this run.
  /// - Throws: ``FigureFileError`` with the line of the key concerned, or ``FigureError``.
  public init(_ file: FigureFile, from source: any SeriesSource, colours: inout ColourAssignment) throws {
    let metrics = try Self.metrics(of: file, from: source)
    let places = try Self.places(of: file, with: metrics, from: source)
    if metrics.count > 1, places.count > 1 {
      throw file.error(
        file.places.isEmpty ? "metrics" : "places", .figure(.severalMetricsAndPlaces))
    }
    var series: [ExplainedSeries] = []
    for metric in metrics {
      for place in places { series.append(try source.series(of: metric, for: place, years: file.years)) }
    }
    do {
      try self.init(
        series: series, kind: file.kind, years: file.years, name: file.name, highlight: file.highlight,
        look: file.look, dataFile: source.dataFile, colours: &colours)
    } catch {
      throw file.error(error.key(in: file), .figure(error))
    }
    texts = file.texts
    breaks = file.breaks
    order = file.order
    baseline = file.baseline
  }

  private static func metrics(of file: FigureFile, from source: any SeriesSource) throws -> [Metric] {
    if !file.metrics.isEmpty {
      let key = file.lines["metric"] == nil ? "metrics" : "metric"
      return try file.metrics.map { name in try file.atKey(key) { try source.metric(named: name) } }
    }
    let metrics = try source.metrics()
    guard metrics.count == 1 || file.kind == .facets && file.places.count == 1 else {
      throw file.error("metric", .unexpected(expected: .oneOf(metrics.map(\.id)), found: nil))
    }
    return metrics
  }

  private static func places(
    of file: FigureFile, with metrics: [Metric], from source: any SeriesSource
  ) throws -> [Place] {
    if !file.places.isEmpty {
      return try file.places.map { name in try file.atKey("places") { try source.place(named: name) } }
    }
    var seen: Set<Place> = []
    return try metrics.flatMap(source.places(with:)).filter { seen.insert($0).inserted }
  }
}

extension FigureFile {
  /// Runs `body`; its error becomes one at a key of the file.
  fileprivate func atKey<Result>(_ key: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as TableError {
      throw error
    } catch let error as FigureError {
      throw self.error(key, .figure(error))
    } catch {
      throw self.error(key, .source(error))
    }
  }
}

extension FigureError {
  /// The key of a figure file that an error is about.
  fileprivate func key(in file: FigureFile) -> String {
    switch self {
    case .unknownHighlight: "highlight"
    case .slopeOfOneYear: "year"
    case .noData: file.lines["years"] == nil ? "year" : "years"
    default: "kind"
    }
  }
}
