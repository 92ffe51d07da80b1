import Phrases
import Statistics

extension DataPackage {
  /// A column that points into another resource's column of the same name.
  struct ForeignKey: Encodable {
    struct Reference: Encodable {
      let resource: String
      let fields: String
    }

    let fields: String
    let reference: Reference

    init(field: String, resource: String) {
      fields = field
      reference = Reference(resource: resource, fields: field)
    }
  }

  /// What the columns of a resource hold.
  struct Schema: Encodable {
    let fields: [Field]
    let primaryKey: [String]?
    let foreignKeys: [ForeignKey]?
    private let missingValues = [""]

    init(columns: [Column], key: [String], parent: ForeignKey?, phrases: Phrases) {
      fields = columns.map { Field($0, isKey: key.contains($0.name), phrases: phrases) }
      primaryKey = key.isEmpty ? nil : key
      foreignKeys = parent.map { [$0] }
    }
  }

  /// One column.
  struct Field: Encodable {
    struct Constraints: Encodable {
      var required: Bool?
      var `enum`: [String]?
      var minimum: Int?
      var pattern: String?
    }

    let name: String
    let type: String
    let title: String
    let description: String
    let constraints: Constraints?

    init(_ column: Column, isKey: Bool, phrases: Phrases) {
      name = column.name
      type =
        switch column.kind {
        case .text, .list: "string"
        case .integer: Self.years.contains(column.name) ? "year" : "integer"
        case .decimal: "number"
        case .boolean: "boolean"
        }
      title = phrases.columnTitle(column.name)
      description = phrases.columnMeaning(column.name)
      var constraints = Self.constraints(of: column.name)
      if isKey { constraints = constraints ?? Constraints() }
      if isKey { constraints?.required = true }
      self.constraints = constraints
    }

    private static let years: Set = ["year", "period"]

    private static func constraints(of name: String) -> Constraints? {
      switch name {
      case "qualifier": Constraints(enum: Qualifier.allCases.map(\.rawValue))
      case "status": Constraints(required: true, enum: Status.allCases.map(\.rawValue))
      case "kind": Constraints(required: true, enum: Metric.Kind.allCases.map(\.rawValue))
      case "start", "end", "reported", "expected": Constraints(required: true, minimum: 0)
      case "months": Constraints(pattern: "[0-9]{1,2}-[0-9]{1,2}")
      case "hash": Constraints(required: true, pattern: "[0-9a-f]{64}")
      default: nil
      }
    }
  }
}
