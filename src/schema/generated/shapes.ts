/** Made by `npm run generate` from schemas/: change those, not this file. */
import type { Shape } from '../shape.js';

export const shapes: Readonly<Record<'workspace' | 'system' | 'rule', Shape>> = {
 "workspace": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "tieout",
   "workspace"
  ],
  "properties": {
   "tieout": {
    "$ref": "#/$defs/languageVersion"
   },
   "workspace": {
    "$ref": "#/$defs/documentName"
   },
   "environments": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/environment"
    },
    "x-default": "none"
   },
   "teams": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/team"
    },
    "x-default": "none"
   },
   "database": {
    "$ref": "#/$defs/secretReference",
    "x-default": "the embedded database under `.tieout/`"
   },
   "secrets": {
    "$ref": "#/$defs/secrets",
    "default": {
     "provider": "env"
    }
   },
   "plugins": {
    "$ref": "#/$defs/plugins",
    "default": {
     "allow": []
    }
   },
   "directories": {
    "$ref": "#/$defs/directories",
    "default": {
     "allow": []
    }
   },
   "privateHosts": {
    "$ref": "#/$defs/privateHosts",
    "default": {
     "allow": []
    }
   },
   "archive": {
    "$ref": "#/$defs/archive",
    "default": {
     "directory": ".tieout/archive"
    }
   },
   "retention": {
    "$ref": "#/$defs/retention",
    "default": {
     "raw": "7y",
     "normalized": "7y",
     "reconciled": "7y"
    }
   },
   "policies": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/policy"
    },
    "default": {
     "default": {
      "timeout": "30s",
      "retry": {},
      "breaker": {},
      "concurrency": 4,
      "patience": "60s"
     }
    }
   },
   "tiers": {
    "$ref": "#/$defs/tiers",
    "default": {
     "1": {},
     "2": {},
     "3": {},
     "4": {},
     "default": {
      "tier": 3,
      "category": "unclassified"
     }
    }
   },
   "calendars": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/calendar"
    },
    "x-default": "none: rules go by the Gregorian calendar"
   },
   "blackouts": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/generalBlackout"
    },
    "x-default": "none"
   },
   "queue": {
    "$ref": "#/$defs/queue",
    "default": {
     "attempts": 5,
     "base": "30s",
     "max": "1h",
     "lease": "30s"
    }
   },
   "serve": {
    "$ref": "#/$defs/serve",
    "default": {
     "listen": {}
    }
   }
  },
  "$defs": {
   "secretReference": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "secret"
    ],
    "properties": {
     "secret": {
      "$ref": "#/$defs/secretName"
     }
    }
   },
   "secrets": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "provider": {
      "type": "string",
      "enum": [
       "env",
       "file"
      ],
      "default": "env"
     },
     "directory": {
      "type": "string",
      "x-default": "required for `file`"
     },
     "allow": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/$defs/systemAllowance"
      },
      "default": {}
     }
    }
   },
   "systemAllowance": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "names"
    ],
    "properties": {
     "names": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "hosts": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "default": []
     }
    }
   },
   "plugins": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "allow": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "default": []
     }
    }
   },
   "directories": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "allow": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "default": []
     }
    }
   },
   "privateHosts": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "allow": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "default": []
     }
    }
   },
   "archive": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "directory"
    ],
    "properties": {
     "directory": {
      "type": "string"
     }
    }
   },
   "retention": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "raw": {
      "$ref": "#/$defs/retentionPeriod",
      "default": "7y"
     },
     "normalized": {
      "$ref": "#/$defs/retentionPeriod",
      "default": "7y"
     },
     "reconciled": {
      "$ref": "#/$defs/retentionPeriod",
      "default": "7y"
     }
    }
   },
   "retentionPeriod": {
    "type": "string"
   },
   "policy": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "timeout": {
      "$ref": "#/$defs/duration",
      "default": "30s"
     },
     "retry": {
      "$ref": "#/$defs/retry",
      "default": {
       "attempts": 4,
       "base": "2s",
       "max": "10s",
       "jitter": "full"
      }
     },
     "breaker": {
      "$ref": "#/$defs/breaker",
      "default": {
       "failures": 5,
       "cooldown": "300s"
      }
     },
     "concurrency": {
      "type": "integer",
      "default": 4
     },
     "rate": {
      "$ref": "#/$defs/rate",
      "x-default": "as many as there are"
     },
     "patience": {
      "$ref": "#/$defs/durationOrNone",
      "default": "60s"
     }
    }
   },
   "rate": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "requests",
     "per"
    ],
    "properties": {
     "requests": {
      "type": "integer"
     },
     "per": {
      "$ref": "#/$defs/duration"
     }
    }
   },
   "retry": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "attempts": {
      "type": "integer",
      "default": 4
     },
     "base": {
      "$ref": "#/$defs/durationOrNone",
      "default": "2s"
     },
     "max": {
      "$ref": "#/$defs/durationOrNone",
      "default": "10s"
     },
     "jitter": {
      "type": "string",
      "enum": [
       "full",
       "half",
       "none"
      ],
      "default": "full"
     }
    }
   },
   "breaker": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "failures": {
      "type": "integer",
      "default": 5
     },
     "cooldown": {
      "$ref": "#/$defs/duration",
      "default": "300s"
     }
    }
   },
   "duration": {
    "type": "string"
   },
   "durationOrNone": {
    "type": "string"
   },
   "tiers": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "1": {
      "$ref": "#/$defs/transientTier",
      "default": {
       "name": "transient",
       "route": "retry"
      }
     },
     "2": {
      "$ref": "#/$defs/structuralTier",
      "default": {
       "name": "structural",
       "route": "quarantine"
      }
     },
     "3": {
      "$ref": "#/$defs/businessTier",
      "default": {
       "name": "business",
       "route": "dead-letter"
      }
     },
     "4": {
      "$ref": "#/$defs/ledgerTier",
      "default": {
       "name": "ledger"
      }
     },
     "default": {
      "$ref": "#/$defs/defaultVerdict",
      "default": {
       "tier": 3,
       "category": "unclassified"
      }
     }
    }
   },
   "transientTier": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/documentName"
     },
     "route": {
      "type": "string",
      "enum": [
       "retry"
      ],
      "default": "retry"
     }
    }
   },
   "structuralTier": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/documentName"
     },
     "route": {
      "type": "string",
      "enum": [
       "quarantine"
      ],
      "default": "quarantine"
     },
     "owner": {
      "$ref": "#/$defs/documentName",
      "x-default": "none"
     },
     "due": {
      "type": "string",
      "x-default": "none"
     }
    }
   },
   "businessTier": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/documentName"
     },
     "route": {
      "type": "string",
      "enum": [
       "dead-letter"
      ],
      "default": "dead-letter"
     },
     "owner": {
      "$ref": "#/$defs/documentName",
      "x-default": "none"
     },
     "due": {
      "type": "string",
      "x-default": "none"
     }
    }
   },
   "ledgerTier": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/documentName"
     },
     "owner": {
      "$ref": "#/$defs/documentName",
      "x-default": "none"
     },
     "due": {
      "type": "string",
      "x-default": "none"
     }
    }
   },
   "defaultVerdict": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tier",
     "category"
    ],
    "properties": {
     "tier": {
      "$ref": "#/$defs/tier"
     },
     "category": {
      "$ref": "#/$defs/category"
     }
    }
   },
   "calendar": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "gregorian",
       "4-4-5",
       "4-5-4",
       "5-4-4"
      ]
     },
     "start": {
      "type": [
       "string",
       "object"
      ],
      "if": {
       "type": "object"
      },
      "then": {
       "$ref": "#/$defs/yearStart"
      },
      "else": {
       "$ref": "#/$defs/nrfStart"
      },
      "x-default": "none: the years are Gregorian"
     },
     "weekend": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/weekday"
      },
      "default": [
       "sat",
       "sun"
      ]
     },
     "holidays": {
      "$ref": "#/$defs/workspaceFile",
      "x-default": "none"
     }
    }
   },
   "nrfStart": {
    "type": "string",
    "const": "nrf"
   },
   "yearStart": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "month",
     "weekday",
     "rule"
    ],
    "properties": {
     "month": {
      "type": "integer"
     },
     "weekday": {
      "$ref": "#/$defs/weekday"
     },
     "rule": {
      "type": "string",
      "enum": [
       "nearest",
       "last"
      ]
     },
     "named": {
      "type": "string",
      "enum": [
       "start",
       "end"
      ],
      "default": "start"
     }
    }
   },
   "workspaceFile": {
    "type": "string"
   },
   "environment": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "variables": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "default": {}
     },
     "readOnly": {
      "type": "boolean",
      "default": false
     }
    }
   },
   "team": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "contact": {
      "type": "string",
      "x-default": "none"
     }
    }
   },
   "generalBlackout": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to",
     "timezone"
    ],
    "properties": {
     "days": {
      "$ref": "#/$defs/weekdays",
      "x-default": "every day"
     },
     "from": {
      "$ref": "#/$defs/timeOfDay"
     },
     "to": {
      "$ref": "#/$defs/timeOfDay"
     },
     "timezone": {
      "type": "string"
     }
    }
   },
   "queue": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "attempts": {
      "type": "integer",
      "default": 5
     },
     "base": {
      "type": "string",
      "default": "30s"
     },
     "max": {
      "type": "string",
      "default": "1h"
     },
     "concurrency": {
      "type": "integer",
      "x-default": "by the cores and the memory of the machine"
     },
     "lease": {
      "type": "string",
      "default": "30s"
     }
    }
   },
   "serve": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "listen": {
      "$ref": "#/$defs/listen",
      "default": {
       "host": "127.0.0.1",
       "port": 8080
      }
     },
     "tls": {
      "$ref": "#/$defs/tls",
      "x-default": "none: HTTP, for this machine or behind a proxy"
     },
     "trustProxy": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "default": []
     },
     "oidc": {
      "$ref": "#/$defs/oidc",
      "x-default": "none"
     },
     "rateLimit": {
      "$ref": "#/$defs/rateLimit",
      "default": {
       "requests": 300,
       "per": "60s"
      }
     },
     "metrics": {
      "type": "string",
      "enum": [
       "viewer",
       "open"
      ],
      "default": "viewer"
     }
    }
   },
   "listen": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "host": {
      "type": "string",
      "default": "127.0.0.1"
     },
     "port": {
      "type": "integer",
      "default": 8080
     }
    }
   },
   "tls": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "certificate",
     "key"
    ],
    "properties": {
     "certificate": {
      "type": "string"
     },
     "key": {
      "type": [
       "string",
       "object"
      ],
      "if": {
       "type": "object"
      },
      "then": {
       "$ref": "#/$defs/secretReference"
      },
      "else": {
       "$ref": "#/$defs/keyFile"
      }
     }
    }
   },
   "keyFile": {
    "type": "string"
   },
   "oidc": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "issuer",
     "audience"
    ],
    "properties": {
     "issuer": {
      "type": "string"
     },
     "audience": {
      "type": "string"
     },
     "roles": {
      "type": "string",
      "default": "roles"
     },
     "tolerance": {
      "type": "string",
      "default": "30s"
     }
    }
   },
   "rateLimit": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "requests": {
      "type": "integer",
      "default": 300
     },
     "per": {
      "type": "string",
      "default": "60s"
     }
    }
   },
   "languageVersion": {
    "type": "integer",
    "const": 1
   },
   "description": {
    "type": "string",
    "x-default": "none"
   },
   "documentName": {
    "type": "string"
   },
   "secretName": {
    "type": "string"
   },
   "fieldName": {
    "type": "string"
   },
   "feedName": {
    "type": "string"
   },
   "literal": {
    "type": [
     "string",
     "number",
     "boolean"
    ]
   },
   "category": {
    "$ref": "#/$defs/documentName"
   },
   "tier": {
    "type": "integer"
   },
   "condition": {
    "type": "object",
    "if": {
     "required": [
      "all"
     ]
    },
    "then": {
     "$ref": "#/$defs/allConditions"
    },
    "else": {
     "if": {
      "required": [
       "any"
      ]
     },
     "then": {
      "$ref": "#/$defs/anyConditions"
     },
     "else": {
      "if": {
       "required": [
        "not"
       ]
      },
      "then": {
       "$ref": "#/$defs/notCondition"
      },
      "else": {
       "$ref": "#/$defs/factCondition"
      }
     }
    }
   },
   "conditionList": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/condition"
    }
   },
   "allConditions": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "all"
    ],
    "properties": {
     "all": {
      "$ref": "#/$defs/conditionList"
     }
    }
   },
   "anyConditions": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "any"
    ],
    "properties": {
     "any": {
      "$ref": "#/$defs/conditionList"
     }
    }
   },
   "notCondition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "not"
    ],
    "properties": {
     "not": {
      "$ref": "#/$defs/condition"
     }
    }
   },
   "factCondition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fact",
     "operator",
     "value"
    ],
    "properties": {
     "fact": {
      "type": "string"
     },
     "operator": {
      "type": "string",
      "enum": [
       "equal",
       "notEqual",
       "lessThan",
       "lessThanInclusive",
       "greaterThan",
       "greaterThanInclusive",
       "in",
       "notIn",
       "contains",
       "doesNotContain",
       "isNull"
      ]
     },
     "value": {
      "type": [
       "string",
       "number",
       "boolean",
       "array"
      ],
      "items": {
       "$ref": "#/$defs/literal"
      }
     }
    }
   },
   "owner": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "team"
    ],
    "properties": {
     "team": {
      "$ref": "#/$defs/documentName"
     },
     "contact": {
      "type": "string",
      "x-default": "the contact of the team"
     }
    }
   },
   "formerly": {
    "type": "array",
    "items": {
     "type": "string",
     "$ref": "#/$defs/documentName"
    },
    "x-default": "it was never renamed"
   },
   "parameters": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/parameter"
    },
    "x-default": "none"
   },
   "parameterName": {
    "type": "string"
   },
   "parameter": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "string",
       "integer",
       "decimal",
       "boolean",
       "date",
       "currency",
       "timezone",
       "tolerance",
       "reference",
       "secret"
      ]
     },
     "values": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "x-default": "any"
     },
     "default": {
      "$ref": "#/$defs/parameterValue",
      "x-default": "none: it has to be given"
     },
     "description": {
      "$ref": "#/$defs/description"
     }
    }
   },
   "parameterValue": {
    "type": [
     "string",
     "number",
     "boolean",
     "object"
    ]
   },
   "normalizer": {
    "type": [
     "string",
     "object"
    ],
    "if": {
     "type": "string"
    },
    "then": {
     "$ref": "#/$defs/namedNormalizer"
    },
    "else": {
     "$ref": "#/$defs/replacement"
    }
   },
   "namedNormalizer": {
    "type": "string",
    "enum": [
     "trim",
     "upper",
     "lower",
     "collapse-spaces",
     "strip-accents"
    ]
   },
   "replacement": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "replace"
    ],
    "properties": {
     "replace": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "weekday": {
    "type": "string",
    "enum": [
     "mon",
     "tue",
     "wed",
     "thu",
     "fri",
     "sat",
     "sun"
    ]
   },
   "weekdays": {
    "type": "array",
    "items": {
     "type": "string",
     "$ref": "#/$defs/weekday"
    }
   },
   "timeOfDay": {
    "type": "string"
   },
   "cron": {
    "type": "string"
   },
   "misfire": {
    "type": "string",
    "enum": [
     "once",
     "skip"
    ],
    "default": "once"
   },
   "blackouts": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/blackout"
    },
    "x-default": "those of `tieout.yaml`"
   },
   "blackout": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "days": {
      "$ref": "#/$defs/weekdays",
      "x-default": "every day"
     },
     "from": {
      "$ref": "#/$defs/timeOfDay"
     },
     "to": {
      "$ref": "#/$defs/timeOfDay"
     }
    }
   }
  }
 },
 "system": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "tieout",
   "system",
   "connections",
   "feeds"
  ],
  "properties": {
   "tieout": {
    "$ref": "#/$defs/languageVersion"
   },
   "system": {
    "$ref": "#/$defs/documentName"
   },
   "description": {
    "$ref": "#/$defs/description"
   },
   "template": {
    "$ref": "#/$defs/documentName",
    "x-default": "none: it is written whole"
   },
   "with": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/parameterValue"
    },
    "default": {}
   },
   "tags": {
    "type": "object",
    "additionalProperties": {
     "type": "string"
    },
    "default": {}
   },
   "owner": {
    "$ref": "#/$defs/owner",
    "x-default": "nobody"
   },
   "formerly": {
    "$ref": "#/$defs/formerly"
   },
   "role": {
    "type": "string",
    "enum": [
     "pos",
     "erp",
     "oms",
     "wms",
     "pms",
     "channel-manager",
     "tpm",
     "edi-partner",
     "other"
    ],
    "default": "other"
   },
   "timezone": {
    "$ref": "#/$defs/timezone",
    "default": "UTC"
   },
   "connections": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/connection"
    }
   },
   "feeds": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/feed"
    }
   }
  },
  "$defs": {
   "timezone": {
    "type": "string"
   },
   "connection": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "plugin"
    ],
    "properties": {
     "plugin": {
      "type": "string"
     },
     "policy": {
      "$ref": "#/$defs/documentName",
      "default": "default"
     },
     "options": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/$defs/optionValue"
      },
      "default": {}
     }
    }
   },
   "optionValue": {
    "type": [
     "string",
     "integer",
     "boolean",
     "array",
     "object"
    ],
    "if": {
     "type": "object"
    },
    "then": {
     "$ref": "#/$defs/namedOption"
    },
    "else": {
     "if": {
      "type": "array"
     },
     "then": {
      "$ref": "#/$defs/listOption"
     },
     "else": {
      "$ref": "#/$defs/plainOption"
     }
    }
   },
   "plainOption": {
    "type": [
     "string",
     "integer",
     "boolean"
    ]
   },
   "listOption": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/plainOption"
    }
   },
   "namedOption": {
    "type": "object",
    "properties": {
     "secret": {
      "$ref": "#/$defs/secretName",
      "x-default": "none: the others are texts by name"
     }
    },
    "additionalProperties": {
     "$ref": "#/$defs/plainOption"
    }
   },
   "feed": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "entity",
     "fetch",
     "parse",
     "map"
    ],
    "properties": {
     "description": {
      "$ref": "#/$defs/description"
     },
     "entity": {
      "$ref": "#/$defs/documentName"
     },
     "schedule": {
      "$ref": "#/$defs/feedSchedule",
      "x-default": "none: it is fetched when somebody asks for it"
     },
     "expect": {
      "$ref": "#/$defs/expect",
      "x-default": "none: nobody is told when it is missing"
     },
     "fetch": {
      "$ref": "#/$defs/fetch"
     },
     "transmission": {
      "$ref": "#/$defs/transmission",
      "x-default": "none"
     },
     "delivery": {
      "$ref": "#/$defs/delivery",
      "x-default": "a delivery stands for its date, and a later one for the same date takes its place"
     },
     "idempotency": {
      "$ref": "#/$defs/idempotency",
      "x-default": "for messages the identity of the entity, with `upsert` and the version; else none"
     },
     "parse": {
      "$ref": "#/$defs/parse"
     },
     "map": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/feedMap"
      }
     }
    }
   },
   "feedSchedule": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "cron"
    ],
    "properties": {
     "cron": {
      "$ref": "#/$defs/cron"
     },
     "timezone": {
      "$ref": "#/$defs/timezone",
      "x-default": "the time zone of the system"
     },
     "misfire": {
      "$ref": "#/$defs/misfire"
     },
     "await": {
      "$ref": "#/$defs/await",
      "default": {
       "every": "15m",
       "for": "6h"
      }
     },
     "blackouts": {
      "$ref": "#/$defs/blackouts"
     }
    }
   },
   "await": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "every": {
      "type": "string",
      "default": "15m"
     },
     "for": {
      "type": "string",
      "default": "6h"
     }
    }
   },
   "expect": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "every",
     "by"
    ],
    "properties": {
     "every": {
      "type": [
       "string",
       "array"
      ],
      "if": {
       "type": "array"
      },
      "then": {
       "$ref": "#/$defs/weekdays"
      },
      "else": {
       "$ref": "#/$defs/everyDay"
      }
     },
     "by": {
      "$ref": "#/$defs/timeOfDay"
     },
     "calendar": {
      "$ref": "#/$defs/documentName",
      "x-default": "none: holidays are days like others"
     }
    }
   },
   "everyDay": {
    "type": "string",
    "const": "day"
   },
   "fetch": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "connection",
     "path"
    ],
    "properties": {
     "connection": {
      "$ref": "#/$defs/documentName"
     },
     "path": {
      "type": "string"
     },
     "offset": {
      "type": "string",
      "default": "0d"
     },
     "options": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/$defs/optionValue"
      },
      "default": {}
     },
     "checksum": {
      "$ref": "#/$defs/checksum",
      "x-default": "none"
     },
     "messages": {
      "$ref": "#/$defs/messages",
      "x-default": "at most 1000 messages within 5s are one batch"
     },
     "ready": {
      "$ref": "#/$defs/ready",
      "x-default": "files are written whole when they are there"
     },
     "afterwards": {
      "$ref": "#/$defs/afterwards",
      "x-default": "files stay where they are"
     }
    }
   },
   "messages": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "count": {
      "type": "integer",
      "default": 1000
     },
     "within": {
      "type": "string",
      "default": "5s"
     },
     "attempts": {
      "type": "integer",
      "default": 5
     }
    }
   },
   "delivery": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "complete": {
      "$ref": "#/$defs/complete",
      "x-default": "a delivery is whole when it is there"
     },
     "restate": {
      "$ref": "#/$defs/restate",
      "x-default": "always accepted"
     },
     "shrinkLimit": {
      "type": "string",
      "x-default": "none"
     },
     "mode": {
      "type": "string",
      "enum": [
       "replace",
       "upsert",
       "append"
      ],
      "default": "replace"
     },
     "covers": {
      "$ref": "#/$defs/covers",
      "x-default": "the delivery date"
     },
     "outside": {
      "type": "string",
      "enum": [
       "quarantine",
       "upsert"
      ],
      "default": "quarantine"
     },
     "version": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      },
      "x-default": "none"
     },
     "deleted": {
      "type": "string",
      "x-default": "nothing is deleted"
     },
     "reversal": {
      "$ref": "#/$defs/reversal",
      "x-default": "nothing is taken back"
     }
    }
   },
   "ready": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "stableFor"
    ],
    "properties": {
     "stableFor": {
      "type": "string"
     }
    }
   },
   "afterwards": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "move": {
      "type": "string",
      "x-default": "none"
     },
     "rename": {
      "type": "string",
      "x-default": "none"
     }
    }
   },
   "idempotency": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "key"
    ],
    "properties": {
     "key": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      }
     }
    }
   },
   "checksum": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sidecar"
    ],
    "properties": {
     "sidecar": {
      "type": "string"
     }
    }
   },
   "complete": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "marker": {
      "type": "string",
      "x-default": "none"
     },
     "manifest": {
      "type": "string",
      "x-default": "none"
     }
    }
   },
   "restate": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "accept"
    ],
    "properties": {
     "accept": {
      "type": "string"
     }
    }
   },
   "transmission": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from"
    ],
    "properties": {
     "from": {
      "type": "string",
      "const": "filename"
     },
     "pattern": {
      "type": "string",
      "x-default": "the whole name is the id"
     }
    }
   },
   "covers": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "field": {
      "$ref": "#/$defs/fieldName",
      "x-default": "none: the records belong to the date of their delivery"
     },
     "by": {
      "type": [
       "string",
       "object"
      ],
      "if": {
       "type": "object"
      },
      "then": {
       "$ref": "#/$defs/window"
      },
      "else": {
       "$ref": "#/$defs/coveredBy"
      },
      "default": "filename"
     }
    }
   },
   "coveredBy": {
    "type": "string",
    "enum": [
     "filename",
     "records",
     "all"
    ]
   },
   "window": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "from": {
      "type": "string"
     },
     "to": {
      "type": "string"
     }
    }
   },
   "reversal": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "when",
     "refersTo"
    ],
    "properties": {
     "when": {
      "type": "string"
     },
     "refersTo": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      }
     },
     "net": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      },
      "x-default": "nothing is added: a reversal and what it takes back leave"
     }
    }
   },
   "parse": {
    "type": "object",
    "required": [
     "format"
    ],
    "properties": {
     "format": {
      "type": "string",
      "enum": [
       "csv",
       "json",
       "ndjson",
       "parquet"
      ]
     }
    },
    "if": {
     "required": [
      "format"
     ],
     "properties": {
      "format": {
       "const": "csv"
      }
     }
    },
    "then": {
     "$ref": "#/$defs/csvParse"
    },
    "else": {
     "if": {
      "required": [
       "format"
      ],
      "properties": {
       "format": {
        "const": "json"
       }
      }
     },
     "then": {
      "$ref": "#/$defs/jsonParse"
     },
     "else": {
      "if": {
       "required": [
        "format"
       ],
       "properties": {
        "format": {
         "const": "ndjson"
        }
       }
      },
      "then": {
       "$ref": "#/$defs/ndjsonParse"
      },
      "else": {
       "if": {
        "required": [
         "format"
        ],
        "properties": {
         "format": {
          "const": "parquet"
         }
        }
       },
       "then": {
        "$ref": "#/$defs/parquetParse"
       }
      }
     }
    }
   },
   "compression": {
    "type": "string",
    "enum": [
     "auto",
     "none",
     "gzip",
     "zip",
     "zstd"
    ],
    "default": "auto"
   },
   "csvParse": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "format"
    ],
    "properties": {
     "format": {
      "type": "string",
      "const": "csv"
     },
     "compression": {
      "$ref": "#/$defs/compression"
     },
     "delimiter": {
      "type": "string",
      "default": ","
     },
     "quote": {
      "type": "string",
      "default": "\""
     },
     "encoding": {
      "type": "string",
      "enum": [
       "utf-8",
       "utf-16",
       "utf-16le",
       "utf-16be",
       "windows-1250",
       "windows-1251",
       "windows-1252",
       "windows-1253",
       "windows-1254",
       "windows-1257",
       "iso-8859-1",
       "iso-8859-2",
       "iso-8859-15",
       "cp437",
       "cp850",
       "cp852"
      ],
      "default": "windows-1252"
     },
     "header": {
      "$ref": "#/$defs/header"
     },
     "footer": {
      "type": "integer",
      "x-default": "none"
     },
     "trailer": {
      "$ref": "#/$defs/trailer",
      "x-default": "none"
     }
    }
   },
   "jsonParse": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "format"
    ],
    "properties": {
     "format": {
      "type": "string",
      "const": "json"
     },
     "compression": {
      "$ref": "#/$defs/compression"
     },
     "records": {
      "type": "string",
      "default": "$"
     }
    }
   },
   "ndjsonParse": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "format"
    ],
    "properties": {
     "format": {
      "type": "string",
      "const": "ndjson"
     },
     "compression": {
      "$ref": "#/$defs/compression"
     }
    }
   },
   "parquetParse": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "format"
    ],
    "properties": {
     "format": {
      "type": "string",
      "const": "parquet"
     },
     "compression": {
      "$ref": "#/$defs/compression"
     }
    }
   },
   "header": {
    "type": [
     "string",
     "object"
    ],
    "if": {
     "type": "object"
    },
    "then": {
     "$ref": "#/$defs/headerPlace"
    },
    "else": {
     "$ref": "#/$defs/noHeader"
    },
    "x-default": "the first record"
   },
   "noHeader": {
    "type": "string",
    "const": "none"
   },
   "headerPlace": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "skip": {
      "type": "integer",
      "x-default": "none"
     },
     "rows": {
      "type": "integer",
      "x-default": "1, or none where `names` are given"
     },
     "names": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/columnName"
      },
      "x-default": "the names of the header"
     }
    }
   },
   "trailer": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "startsWith"
    ],
    "properties": {
     "startsWith": {
      "type": "string"
     },
     "count": {
      "type": "integer",
      "x-default": "the trailer does not say"
     },
     "totals": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/$defs/trailerPosition"
      },
      "x-default": "the trailer does not say"
     }
    }
   },
   "trailerPosition": {
    "type": "integer"
   },
   "feedMap": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fields"
    ],
    "properties": {
     "since": {
      "type": "string",
      "x-default": "every delivery before the next map"
     },
     "fields": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/$defs/fieldSource"
      }
     }
    }
   },
   "fieldSource": {
    "type": [
     "string",
     "object"
    ],
    "if": {
     "type": "object"
    },
    "then": {
     "if": {
      "required": [
       "value"
      ]
     },
     "then": {
      "$ref": "#/$defs/constantSource"
     },
     "else": {
      "if": {
       "required": [
        "expr"
       ]
      },
      "then": {
       "$ref": "#/$defs/expressionSource"
      },
      "else": {
       "if": {
        "required": [
         "position"
        ]
       },
       "then": {
        "$ref": "#/$defs/positionSource"
       },
       "else": {
        "if": {
         "required": [
          "crosswalk"
         ]
        },
        "then": {
         "$ref": "#/$defs/crosswalkSource"
        },
        "else": {
         "if": {
          "required": [
           "hash"
          ]
         },
         "then": {
          "$ref": "#/$defs/hashSource"
         },
         "else": {
          "$ref": "#/$defs/columnSource"
         }
        }
       }
      }
     }
    },
    "else": {
     "$ref": "#/$defs/columnName"
    }
   },
   "columnName": {
    "type": "string"
   },
   "columnSource": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from"
    ],
    "properties": {
     "from": {
      "type": "string"
     },
     "format": {
      "type": "string",
      "x-default": "ISO 8601"
     },
     "timezone": {
      "type": [
       "string",
       "object"
      ],
      "if": {
       "type": "object"
      },
      "then": {
       "$ref": "#/$defs/zoneField"
      },
      "else": {
       "$ref": "#/$defs/timezone"
      },
      "x-default": "the time zone of the system"
     },
     "decimal": {
      "type": "string",
      "enum": [
       ".",
       ","
      ],
      "default": "."
     },
     "group": {
      "type": "string",
      "x-default": "none"
     },
     "ambiguous": {
      "type": "string",
      "enum": [
       "earlier",
       "later"
      ],
      "x-default": "none: the record is set aside"
     },
     "cutoff": {
      "type": "string",
      "x-default": "none: the text is a date"
     },
     "negative": {
      "type": "string",
      "enum": [
       "leading",
       "trailing",
       "parentheses"
      ],
      "default": "leading"
     },
     "symbol": {
      "type": "string",
      "x-default": "none"
     },
     "values": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/$defs/literal"
      },
      "x-default": "none: every text is read as it is"
     },
     "empty": {
      "$ref": "#/$defs/literal",
      "x-default": "none: the default of the field, else null"
     },
     "type": {
      "type": "string",
      "enum": [
       "string",
       "integer",
       "decimal",
       "money",
       "boolean",
       "date",
       "timestamp",
       "time",
       "currency",
       "gtin",
       "country"
      ],
      "x-default": "none: the field is of the entity"
     },
     "precision": {
      "type": "integer",
      "x-default": "none: 18 for a helper field"
     },
     "scale": {
      "type": "integer",
      "x-default": "none: 4 for a helper field"
     },
     "currency": {
      "$ref": "#/$defs/fieldName",
      "x-default": "none: a helper field of type money needs it"
     },
     "normalize": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/normalizer"
      },
      "x-default": "none"
     }
    }
   },
   "crosswalkSource": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "crosswalk"
    ],
    "properties": {
     "from": {
      "$ref": "#/$defs/keyColumns"
     },
     "crosswalk": {
      "$ref": "#/$defs/documentName"
     },
     "asOf": {
      "$ref": "#/$defs/fieldName",
      "x-default": "the delivery date"
     }
    }
   },
   "keyColumns": {
    "type": [
     "string",
     "array"
    ],
    "if": {
     "type": "array"
    },
    "then": {
     "$ref": "#/$defs/columnNames"
    },
    "else": {
     "$ref": "#/$defs/columnName"
    }
   },
   "columnNames": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/columnName"
    }
   },
   "constantSource": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "value"
    ],
    "properties": {
     "value": {
      "$ref": "#/$defs/literal"
     }
    }
   },
   "expressionSource": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "expr"
    ],
    "properties": {
     "expr": {
      "type": "string"
     }
    }
   },
   "positionSource": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "position"
    ],
    "properties": {
     "position": {
      "$ref": "#/$defs/position"
     }
    }
   },
   "position": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "within"
    ],
    "properties": {
     "within": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      }
     }
    }
   },
   "zoneField": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field"
    ],
    "properties": {
     "field": {
      "$ref": "#/$defs/fieldName"
     }
    }
   },
   "hashSource": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "hash"
    ],
    "properties": {
     "hash": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      }
     }
    }
   },
   "languageVersion": {
    "type": "integer",
    "const": 1
   },
   "description": {
    "type": "string",
    "x-default": "none"
   },
   "documentName": {
    "type": "string"
   },
   "secretName": {
    "type": "string"
   },
   "fieldName": {
    "type": "string"
   },
   "feedName": {
    "type": "string"
   },
   "literal": {
    "type": [
     "string",
     "number",
     "boolean"
    ]
   },
   "category": {
    "$ref": "#/$defs/documentName"
   },
   "tier": {
    "type": "integer"
   },
   "condition": {
    "type": "object",
    "if": {
     "required": [
      "all"
     ]
    },
    "then": {
     "$ref": "#/$defs/allConditions"
    },
    "else": {
     "if": {
      "required": [
       "any"
      ]
     },
     "then": {
      "$ref": "#/$defs/anyConditions"
     },
     "else": {
      "if": {
       "required": [
        "not"
       ]
      },
      "then": {
       "$ref": "#/$defs/notCondition"
      },
      "else": {
       "$ref": "#/$defs/factCondition"
      }
     }
    }
   },
   "conditionList": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/condition"
    }
   },
   "allConditions": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "all"
    ],
    "properties": {
     "all": {
      "$ref": "#/$defs/conditionList"
     }
    }
   },
   "anyConditions": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "any"
    ],
    "properties": {
     "any": {
      "$ref": "#/$defs/conditionList"
     }
    }
   },
   "notCondition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "not"
    ],
    "properties": {
     "not": {
      "$ref": "#/$defs/condition"
     }
    }
   },
   "factCondition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fact",
     "operator",
     "value"
    ],
    "properties": {
     "fact": {
      "type": "string"
     },
     "operator": {
      "type": "string",
      "enum": [
       "equal",
       "notEqual",
       "lessThan",
       "lessThanInclusive",
       "greaterThan",
       "greaterThanInclusive",
       "in",
       "notIn",
       "contains",
       "doesNotContain",
       "isNull"
      ]
     },
     "value": {
      "type": [
       "string",
       "number",
       "boolean",
       "array"
      ],
      "items": {
       "$ref": "#/$defs/literal"
      }
     }
    }
   },
   "owner": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "team"
    ],
    "properties": {
     "team": {
      "$ref": "#/$defs/documentName"
     },
     "contact": {
      "type": "string",
      "x-default": "the contact of the team"
     }
    }
   },
   "formerly": {
    "type": "array",
    "items": {
     "type": "string",
     "$ref": "#/$defs/documentName"
    },
    "x-default": "it was never renamed"
   },
   "parameters": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/parameter"
    },
    "x-default": "none"
   },
   "parameterName": {
    "type": "string"
   },
   "parameter": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "string",
       "integer",
       "decimal",
       "boolean",
       "date",
       "currency",
       "timezone",
       "tolerance",
       "reference",
       "secret"
      ]
     },
     "values": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "x-default": "any"
     },
     "default": {
      "$ref": "#/$defs/parameterValue",
      "x-default": "none: it has to be given"
     },
     "description": {
      "$ref": "#/$defs/description"
     }
    }
   },
   "parameterValue": {
    "type": [
     "string",
     "number",
     "boolean",
     "object"
    ]
   },
   "normalizer": {
    "type": [
     "string",
     "object"
    ],
    "if": {
     "type": "string"
    },
    "then": {
     "$ref": "#/$defs/namedNormalizer"
    },
    "else": {
     "$ref": "#/$defs/replacement"
    }
   },
   "namedNormalizer": {
    "type": "string",
    "enum": [
     "trim",
     "upper",
     "lower",
     "collapse-spaces",
     "strip-accents"
    ]
   },
   "replacement": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "replace"
    ],
    "properties": {
     "replace": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "weekday": {
    "type": "string",
    "enum": [
     "mon",
     "tue",
     "wed",
     "thu",
     "fri",
     "sat",
     "sun"
    ]
   },
   "weekdays": {
    "type": "array",
    "items": {
     "type": "string",
     "$ref": "#/$defs/weekday"
    }
   },
   "timeOfDay": {
    "type": "string"
   },
   "cron": {
    "type": "string"
   },
   "misfire": {
    "type": "string",
    "enum": [
     "once",
     "skip"
    ],
    "default": "once"
   },
   "blackouts": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/blackout"
    },
    "x-default": "those of `tieout.yaml`"
   },
   "blackout": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "days": {
      "$ref": "#/$defs/weekdays",
      "x-default": "every day"
     },
     "from": {
      "$ref": "#/$defs/timeOfDay"
     },
     "to": {
      "$ref": "#/$defs/timeOfDay"
     }
    }
   }
  }
 },
 "rule": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "tieout",
   "rule",
   "baseline",
   "counterparts",
   "match"
  ],
  "properties": {
   "tieout": {
    "$ref": "#/$defs/languageVersion"
   },
   "rule": {
    "$ref": "#/$defs/documentName"
   },
   "description": {
    "$ref": "#/$defs/description"
   },
   "owner": {
    "$ref": "#/$defs/owner",
    "x-default": "nobody"
   },
   "formerly": {
    "$ref": "#/$defs/formerly"
   },
   "for": {
    "$ref": "#/$defs/forEach",
    "x-default": "the rule is one"
   },
   "parameters": {
    "$ref": "#/$defs/parameters"
   },
   "overrides": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/override"
    },
    "default": {}
   },
   "scope": {
    "$ref": "#/$defs/scope",
    "x-default": "all that was delivered for the date of the run"
   },
   "schedule": {
    "$ref": "#/$defs/ruleSchedule",
    "x-default": "none: it is run when somebody asks for it"
   },
   "partition": {
    "$ref": "#/$defs/partition",
    "x-default": "the system of the instance, with all that is fetched of it; else the rule"
   },
   "baseline": {
    "$ref": "#/$defs/side"
   },
   "counterparts": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/side"
    }
   },
   "presence": {
    "type": "string",
    "enum": [
     "both",
     "baseline"
    ],
    "default": "both"
   },
   "duplicates": {
    "$ref": "#/$defs/duplicates",
    "x-default": "records with one identity are all duplicates"
   },
   "match": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/pass"
    }
   },
   "lookups": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/lookup"
    },
    "default": {}
   },
   "convert": {
    "$ref": "#/$defs/conversion"
   },
   "compare": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/comparison"
    },
    "default": {}
   },
   "timing": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/counterpartTiming"
    },
    "x-default": "none: nothing waits, and a feed that has not arrived fails the run"
   },
   "adjust": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/adjustment"
    },
    "x-default": "amounts are compared as they were delivered"
   },
   "invariants": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/invariant"
    },
    "default": []
   },
   "drift": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/drift"
    },
    "x-default": "none: no sums are watched"
   },
   "classify": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/classifyRule"
    },
    "default": []
   },
   "severity": {
    "$ref": "#/$defs/severity",
    "x-default": "none: breaks have no severity"
   },
   "limits": {
    "$ref": "#/$defs/limits",
    "x-default": "none: every run counts at once"
   }
  },
  "$defs": {
   "conversion": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "to",
     "rates",
     "asOf",
     "maxAge"
    ],
    "properties": {
     "to": {
      "type": "string"
     },
     "rates": {
      "$ref": "#/$defs/documentName"
     },
     "asOf": {
      "$ref": "#/$defs/fieldName"
     },
     "maxAge": {
      "type": "string"
     }
    },
    "x-default": "none: amounts are compared in their own currencies"
   },
   "scope": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "unit"
    ],
    "properties": {
     "field": {
      "$ref": "#/$defs/fieldName"
     },
     "unit": {
      "type": "string",
      "enum": [
       "day",
       "week",
       "period",
       "quarter"
      ]
     },
     "calendar": {
      "$ref": "#/$defs/documentName",
      "x-default": "the Gregorian calendar, Monday to Friday, without holidays"
     },
     "horizon": {
      "$ref": "#/$defs/horizon",
      "x-default": "one unit gone by, such as `{ from: -1d, to: -1d }`; with `after: feeds` `{ from: -7d, to: 0d }`"
     }
    }
   },
   "horizon": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "from": {
      "$ref": "#/$defs/unitOffset"
     },
     "to": {
      "$ref": "#/$defs/unitOffset"
     }
    }
   },
   "unitOffset": {
    "type": "string"
   },
   "ruleSchedule": {
    "type": "object",
    "if": {
     "required": [
      "after"
     ]
    },
    "then": {
     "$ref": "#/$defs/scheduleAfterFeeds"
    },
    "else": {
     "$ref": "#/$defs/scheduleByClock"
    }
   },
   "scheduleByClock": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "cron"
    ],
    "properties": {
     "cron": {
      "$ref": "#/$defs/cron"
     },
     "timezone": {
      "type": "string",
      "x-default": "the time zone of the system of the instance; required for a rule without instances"
     },
     "misfire": {
      "$ref": "#/$defs/misfire"
     },
     "blackouts": {
      "$ref": "#/$defs/blackouts"
     }
    }
   },
   "scheduleAfterFeeds": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "after"
    ],
    "properties": {
     "after": {
      "type": "string",
      "const": "feeds"
     },
     "grace": {
      "type": "string",
      "x-default": "none: it waits until all have landed"
     },
     "timezone": {
      "type": "string",
      "x-default": "the time zone of the system of the baseline"
     },
     "blackouts": {
      "$ref": "#/$defs/blackouts"
     }
    }
   },
   "partition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by"
    ],
    "properties": {
     "by": {
      "type": [
       "string",
       "array"
      ],
      "if": {
       "type": "array"
      },
      "then": {
       "$ref": "#/$defs/partitionFacts"
      },
      "else": {
       "$ref": "#/$defs/partitionFact"
      }
     }
    }
   },
   "partitionFact": {
    "type": "string"
   },
   "partitionFacts": {
    "type": "array",
    "items": {
     "type": "string",
     "$ref": "#/$defs/partitionFact"
    }
   },
   "side": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "feed"
    ],
    "properties": {
     "feed": {
      "$ref": "#/$defs/feedName"
     },
     "where": {
      "type": "string",
      "x-default": "all records"
     },
     "because": {
      "type": "string",
      "x-default": "none"
     },
     "aggregate": {
      "$ref": "#/$defs/aggregate",
      "x-default": "every record is matched on its own"
     }
    }
   },
   "aggregate": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by"
    ],
    "properties": {
     "by": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      }
     },
     "sum": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      },
      "default": []
     },
     "min": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      },
      "default": []
     },
     "max": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      },
      "default": []
     },
     "count": {
      "$ref": "#/$defs/fieldName",
      "x-default": "not counted"
     }
    }
   },
   "duplicates": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "by": {
      "type": [
       "string",
       "array"
      ],
      "if": {
       "type": "array"
      },
      "then": {
       "items": {
        "type": "string",
        "$ref": "#/$defs/fieldName"
       }
      },
      "else": {
       "const": "identity"
      },
      "default": "identity"
     },
     "then": {
      "type": [
       "string",
       "object"
      ],
      "if": {
       "type": "object"
      },
      "then": {
       "$ref": "#/$defs/latestDuplicate"
      },
      "else": {
       "enum": [
        "break",
        "sum"
       ]
      },
      "default": "break"
     }
    }
   },
   "latestDuplicate": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "latest"
    ],
    "properties": {
     "latest": {
      "$ref": "#/$defs/fieldName"
     }
    }
   },
   "pass": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "key"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/documentName"
     },
     "key": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/keyPart"
      }
     },
     "near": {
      "type": "object",
      "additionalProperties": {
       "$ref": "#/$defs/nearness"
      },
      "x-default": "nothing"
     },
     "prefer": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      },
      "x-default": "all candidates are equally near"
     },
     "ambiguous": {
      "type": "string",
      "enum": [
       "refuse",
       "nearest",
       "first"
      ],
      "default": "refuse"
     },
     "cardinality": {
      "type": "string",
      "enum": [
       "one-to-one",
       "one-to-many",
       "many-to-one",
       "many-to-many"
      ],
      "default": "one-to-one"
     },
     "subset": {
      "$ref": "#/$defs/subset"
     }
    }
   },
   "subset": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sum"
    ],
    "properties": {
     "sum": {
      "type": "string",
      "$ref": "#/$defs/fieldName"
     },
     "nodes": {
      "type": "integer",
      "default": 1000000
     }
    },
    "x-default": "a record is paired with all its candidates"
   },
   "keyPart": {
    "type": [
     "string",
     "object"
    ],
    "if": {
     "type": "object"
    },
    "then": {
     "if": {
      "required": [
       "expr"
      ]
     },
     "then": {
      "$ref": "#/$defs/keyExpression"
     },
     "else": {
      "$ref": "#/$defs/keyField"
     }
    },
    "else": {
     "type": "string",
     "$ref": "#/$defs/fieldName"
    }
   },
   "keyField": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field"
    ],
    "properties": {
     "field": {
      "$ref": "#/$defs/fieldName"
     },
     "normalize": {
      "$ref": "#/$defs/normalizeToMatch"
     },
     "equivalents": {
      "$ref": "#/$defs/documentName",
      "x-default": "every text stands for itself"
     }
    }
   },
   "keyExpression": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "expr"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/fieldName"
     },
     "expr": {
      "type": "string"
     }
    }
   },
   "normalizeToMatch": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/normalizer"
    },
    "x-default": "nothing: texts are compared as they are"
   },
   "nearness": {
    "type": "object",
    "if": {
     "required": [
      "within"
     ]
    },
    "then": {
     "$ref": "#/$defs/nearTolerance"
    },
    "else": {
     "if": {
      "required": [
       "similar"
      ]
     },
     "then": {
      "$ref": "#/$defs/nearText"
     },
     "else": {
      "$ref": "#/$defs/nearWindow"
     }
    }
   },
   "nearTolerance": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "within"
    ],
    "properties": {
     "within": {
      "$ref": "#/$defs/tolerance"
     },
     "of": {
      "type": "string",
      "enum": [
       "baseline",
       "counterpart",
       "larger",
       "smaller",
       "average"
      ],
      "default": "baseline"
     }
    }
   },
   "nearWindow": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "before": {
      "$ref": "#/$defs/windowDuration",
      "default": "0d"
     },
     "after": {
      "$ref": "#/$defs/windowDuration",
      "default": "0d"
     }
    }
   },
   "nearText": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "similar"
    ],
    "properties": {
     "similar": {
      "type": "string",
      "enum": [
       "levenshtein",
       "jaro-winkler"
      ]
     },
     "atMost": {
      "type": "integer",
      "x-default": "none: it is `jaro-winkler`"
     },
     "atLeast": {
      "type": "string",
      "x-default": "none: it is `levenshtein`"
     },
     "normalize": {
      "$ref": "#/$defs/normalizeToMatch"
     }
    }
   },
   "windowDuration": {
    "type": "string"
   },
   "lookup": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "by"
    ],
    "properties": {
     "from": {
      "$ref": "#/$defs/documentName"
     },
     "when": {
      "type": "string",
      "x-default": "everything is looked up"
     },
     "by": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      }
     },
     "between": {
      "type": "object",
      "additionalProperties": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "default": {}
     },
     "asOf": {
      "$ref": "#/$defs/fieldName",
      "x-default": "the day of the run"
     },
     "onMissing": {
      "$ref": "#/$defs/onMissingRow"
     }
    }
   },
   "onMissingRow": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "tier": {
      "$ref": "#/$defs/tier",
      "default": 3
     },
     "category": {
      "$ref": "#/$defs/category",
      "default": "unknown-key"
     }
    },
    "x-default": "the default of the workspace"
   },
   "comparison": {
    "type": [
     "string",
     "object"
    ],
    "if": {
     "type": "object"
    },
    "then": {
     "if": {
      "required": [
       "exact"
      ]
     },
     "then": {
      "$ref": "#/$defs/exactComparison"
     },
     "else": {
      "$ref": "#/$defs/toleranceComparison"
     }
    },
    "else": {
     "$ref": "#/$defs/exactWord"
    }
   },
   "exactWord": {
    "type": "string",
    "const": "exact"
   },
   "exactComparison": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "exact"
    ],
    "properties": {
     "exact": {
      "type": "boolean",
      "const": true
     },
     "nulls": {
      "$ref": "#/$defs/nulls"
     },
     "round": {
      "$ref": "#/$defs/rounding"
     }
    }
   },
   "toleranceComparison": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "within"
    ],
    "properties": {
     "within": {
      "$ref": "#/$defs/tolerance"
     },
     "of": {
      "type": "string",
      "enum": [
       "baseline",
       "counterpart",
       "larger",
       "smaller",
       "average"
      ],
      "default": "baseline"
     },
     "nulls": {
      "$ref": "#/$defs/nulls"
     },
     "round": {
      "$ref": "#/$defs/rounding"
     }
    }
   },
   "nulls": {
    "type": "string",
    "enum": [
     "zero",
     "empty"
    ],
    "x-default": "null against a value is a mismatch"
   },
   "tolerance": {
    "type": [
     "string",
     "number",
     "object"
    ],
    "if": {
     "type": "object"
    },
    "then": {
     "if": {
      "required": [
       "any"
      ]
     },
     "then": {
      "$ref": "#/$defs/greaterTolerance"
     },
     "else": {
      "if": {
       "required": [
        "all"
       ]
      },
      "then": {
       "$ref": "#/$defs/lesserTolerance"
      },
      "else": {
       "if": {
        "required": [
         "lookup"
        ]
       },
       "then": {
        "$ref": "#/$defs/lookupTolerance"
       },
       "else": {
        "$ref": "#/$defs/sidedTolerance"
       }
      }
     }
    },
    "else": {
     "$ref": "#/$defs/allowance"
    }
   },
   "allowance": {
    "type": [
     "string",
     "number"
    ]
   },
   "oneAllowance": {
    "type": [
     "string",
     "number",
     "object"
    ],
    "if": {
     "type": "object"
    },
    "then": {
     "$ref": "#/$defs/lookupTolerance"
    },
    "else": {
     "$ref": "#/$defs/allowance"
    }
   },
   "lookupTolerance": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "lookup"
    ],
    "properties": {
     "lookup": {
      "type": "string"
     },
     "else": {
      "$ref": "#/$defs/allowance",
      "x-default": "nothing"
     }
    }
   },
   "greaterTolerance": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "any"
    ],
    "properties": {
     "any": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/oneAllowance"
      }
     }
    }
   },
   "lesserTolerance": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "all"
    ],
    "properties": {
     "all": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/oneAllowance"
      }
     }
    }
   },
   "sidedTolerance": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "over": {
      "$ref": "#/$defs/oneAllowance",
      "x-default": "nothing"
     },
     "under": {
      "$ref": "#/$defs/oneAllowance",
      "x-default": "nothing"
     }
    }
   },
   "counterpartTiming": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "due"
    ],
    "properties": {
     "due": {
      "type": [
       "string",
       "object"
      ],
      "if": {
       "type": "object"
      },
      "then": {
       "$ref": "#/$defs/dueField"
      },
      "else": {
       "$ref": "#/$defs/dueTime"
      }
     },
     "grace": {
      "type": "string",
      "default": "0d"
     },
     "carry": {
      "type": "string",
      "x-default": "none: a record is paired within its scope"
     }
    }
   },
   "dueTime": {
    "type": "string"
   },
   "dueField": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field"
    ],
    "properties": {
     "field": {
      "$ref": "#/$defs/fieldName"
     }
    }
   },
   "adjustment": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "field",
     "of"
    ],
    "properties": {
     "name": {
      "type": "string",
      "$ref": "#/$defs/documentName"
     },
     "field": {
      "$ref": "#/$defs/fieldName"
     },
     "of": {
      "type": "string"
     },
     "when": {
      "type": "string",
      "x-default": "of every pair"
     },
     "add": {
      "type": "string",
      "x-default": "nothing is added"
     },
     "subtract": {
      "type": "string",
      "x-default": "nothing is taken away"
     },
     "tax": {
      "$ref": "#/$defs/taxStep"
     }
    }
   },
   "taxStep": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to",
     "rate"
    ],
    "properties": {
     "from": {
      "type": "string",
      "enum": [
       "gross",
       "net"
      ]
     },
     "to": {
      "type": "string",
      "enum": [
       "gross",
       "net"
      ]
     },
     "rate": {
      "type": "string"
     }
    },
    "x-default": "no tax"
   },
   "rounding": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "to"
    ],
    "properties": {
     "to": {
      "type": [
       "string",
       "integer"
      ]
     },
     "mode": {
      "type": "string",
      "enum": [
       "half-even",
       "half-up"
      ],
      "default": "half-even"
     }
    },
    "x-default": "nothing is rounded"
   },
   "invariant": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "expr"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/fieldName"
     },
     "expr": {
      "type": "string"
     },
     "unknown": {
      "type": "string",
      "enum": [
       "count",
       "breach"
      ],
      "default": "count"
     }
    }
   },
   "limits": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "breakRate"
    ],
    "properties": {
     "breakRate": {
      "type": "string"
     }
    }
   },
   "drift": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "by",
     "measure",
     "within"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/documentName"
     },
     "by": {
      "type": "array",
      "items": {
       "type": "string",
       "$ref": "#/$defs/fieldName"
      }
     },
     "measure": {
      "$ref": "#/$defs/driftMeasure"
     },
     "within": {
      "type": "string"
     },
     "alert": {
      "$ref": "#/$defs/documentName",
      "x-default": "nobody in particular"
     }
    }
   },
   "driftMeasure": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sum"
    ],
    "properties": {
     "sum": {
      "$ref": "#/$defs/fieldName"
     }
    }
   },
   "classifyRule": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "conditions",
     "event"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/documentName"
     },
     "priority": {
      "type": "integer",
      "default": 1
     },
     "conditions": {
      "$ref": "#/$defs/condition"
     },
     "event": {
      "$ref": "#/$defs/classifyEvent"
     }
    }
   },
   "classifyEvent": {
    "type": "object",
    "required": [
     "type",
     "params"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "break",
       "compliant",
       "accepted"
      ]
     }
    },
    "if": {
     "required": [
      "type"
     ],
     "properties": {
      "type": {
       "const": "compliant"
      }
     }
    },
    "then": {
     "$ref": "#/$defs/compliantEvent"
    },
    "else": {
     "if": {
      "required": [
       "type"
      ],
      "properties": {
       "type": {
        "const": "accepted"
       }
      }
     },
     "then": {
      "$ref": "#/$defs/acceptedEvent"
     },
     "else": {
      "$ref": "#/$defs/breakEvent"
     }
    }
   },
   "breakEvent": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "params"
    ],
    "properties": {
     "type": {
      "type": "string",
      "const": "break"
     },
     "params": {
      "$ref": "#/$defs/breakParams"
     }
    }
   },
   "compliantEvent": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "params"
    ],
    "properties": {
     "type": {
      "type": "string",
      "const": "compliant"
     },
     "params": {
      "$ref": "#/$defs/compliantParams"
     }
    }
   },
   "acceptedEvent": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "params"
    ],
    "properties": {
     "type": {
      "type": "string",
      "const": "accepted"
     },
     "params": {
      "$ref": "#/$defs/acceptedParams"
     }
    }
   },
   "breakParams": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tier",
     "category"
    ],
    "properties": {
     "tier": {
      "$ref": "#/$defs/tier"
     },
     "category": {
      "$ref": "#/$defs/category"
     },
     "owner": {
      "$ref": "#/$defs/documentName",
      "x-default": "whoever the rule names, else the tier"
     },
     "action": {
      "type": "string",
      "enum": [
       "pass",
       "flag_for_audit",
       "escalate",
       "correct"
      ],
      "default": "flag_for_audit"
     }
    }
   },
   "compliantParams": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "$ref": "#/$defs/documentName"
     },
     "action": {
      "type": "string",
      "enum": [
       "pass",
       "flag_for_audit",
       "escalate",
       "correct"
      ],
      "default": "pass"
     }
    }
   },
   "acceptedParams": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "$ref": "#/$defs/documentName"
     },
     "until": {
      "type": "string",
      "x-default": "it does not end"
     },
     "owner": {
      "$ref": "#/$defs/documentName",
      "x-default": "nobody"
     },
     "action": {
      "type": "string",
      "enum": [
       "pass",
       "flag_for_audit",
       "escalate",
       "correct"
      ],
      "default": "pass"
     }
    }
   },
   "forEach": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "each",
     "as"
    ],
    "properties": {
     "each": {
      "type": "string",
      "const": "system"
     },
     "having": {
      "$ref": "#/$defs/having",
      "x-default": "every system"
     },
     "as": {
      "$ref": "#/$defs/fieldName"
     }
    }
   },
   "having": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "role": {
      "type": "string",
      "enum": [
       "pos",
       "erp",
       "oms",
       "wms",
       "pms",
       "channel-manager",
       "tpm",
       "edi-partner",
       "other"
      ],
      "x-default": "any"
     },
     "tags": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "x-default": "any"
     }
    }
   },
   "override": {
    "type": "object",
    "required": [
     "because"
    ],
    "properties": {
     "because": {
      "type": "string"
     },
     "until": {
      "type": "string",
      "x-default": "it does not end"
     }
    },
    "additionalProperties": {
     "$ref": "#/$defs/parameterValue"
    }
   },
   "severity": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "factors",
     "levels"
    ],
    "properties": {
     "factors": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/severityFactor"
      }
     },
     "levels": {
      "$ref": "#/$defs/severityLevels"
     }
    }
   },
   "severityFactor": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "points"
    ],
    "properties": {
     "name": {
      "$ref": "#/$defs/documentName"
     },
     "expr": {
      "type": "string",
      "x-default": "the number is that of `history`"
     },
     "history": {
      "$ref": "#/$defs/breakHistory",
      "x-default": "the number is that of `expr`"
     },
     "points": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/severityPoint"
      }
     }
    }
   },
   "breakHistory": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by",
     "days"
    ],
    "properties": {
     "by": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/fieldName"
      }
     },
     "days": {
      "type": "integer"
     }
    }
   },
   "severityPoint": {
    "type": "array",
    "items": {
     "type": "number"
    }
   },
   "severityLevels": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "medium": {
      "$ref": "#/$defs/score",
      "x-default": "no break is that severe"
     },
     "high": {
      "$ref": "#/$defs/score",
      "x-default": "no break is that severe"
     },
     "critical": {
      "$ref": "#/$defs/score",
      "x-default": "no break is that severe"
     }
    }
   },
   "score": {
    "type": "number"
   },
   "languageVersion": {
    "type": "integer",
    "const": 1
   },
   "description": {
    "type": "string",
    "x-default": "none"
   },
   "documentName": {
    "type": "string"
   },
   "secretName": {
    "type": "string"
   },
   "fieldName": {
    "type": "string"
   },
   "feedName": {
    "type": "string"
   },
   "literal": {
    "type": [
     "string",
     "number",
     "boolean"
    ]
   },
   "category": {
    "$ref": "#/$defs/documentName"
   },
   "tier": {
    "type": "integer"
   },
   "condition": {
    "type": "object",
    "if": {
     "required": [
      "all"
     ]
    },
    "then": {
     "$ref": "#/$defs/allConditions"
    },
    "else": {
     "if": {
      "required": [
       "any"
      ]
     },
     "then": {
      "$ref": "#/$defs/anyConditions"
     },
     "else": {
      "if": {
       "required": [
        "not"
       ]
      },
      "then": {
       "$ref": "#/$defs/notCondition"
      },
      "else": {
       "$ref": "#/$defs/factCondition"
      }
     }
    }
   },
   "conditionList": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/condition"
    }
   },
   "allConditions": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "all"
    ],
    "properties": {
     "all": {
      "$ref": "#/$defs/conditionList"
     }
    }
   },
   "anyConditions": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "any"
    ],
    "properties": {
     "any": {
      "$ref": "#/$defs/conditionList"
     }
    }
   },
   "notCondition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "not"
    ],
    "properties": {
     "not": {
      "$ref": "#/$defs/condition"
     }
    }
   },
   "factCondition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fact",
     "operator",
     "value"
    ],
    "properties": {
     "fact": {
      "type": "string"
     },
     "operator": {
      "type": "string",
      "enum": [
       "equal",
       "notEqual",
       "lessThan",
       "lessThanInclusive",
       "greaterThan",
       "greaterThanInclusive",
       "in",
       "notIn",
       "contains",
       "doesNotContain",
       "isNull"
      ]
     },
     "value": {
      "type": [
       "string",
       "number",
       "boolean",
       "array"
      ],
      "items": {
       "$ref": "#/$defs/literal"
      }
     }
    }
   },
   "owner": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "team"
    ],
    "properties": {
     "team": {
      "$ref": "#/$defs/documentName"
     },
     "contact": {
      "type": "string",
      "x-default": "the contact of the team"
     }
    }
   },
   "formerly": {
    "type": "array",
    "items": {
     "type": "string",
     "$ref": "#/$defs/documentName"
    },
    "x-default": "it was never renamed"
   },
   "parameters": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/parameter"
    },
    "x-default": "none"
   },
   "parameterName": {
    "type": "string"
   },
   "parameter": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "string",
       "integer",
       "decimal",
       "boolean",
       "date",
       "currency",
       "timezone",
       "tolerance",
       "reference",
       "secret"
      ]
     },
     "values": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "x-default": "any"
     },
     "default": {
      "$ref": "#/$defs/parameterValue",
      "x-default": "none: it has to be given"
     },
     "description": {
      "$ref": "#/$defs/description"
     }
    }
   },
   "parameterValue": {
    "type": [
     "string",
     "number",
     "boolean",
     "object"
    ]
   },
   "normalizer": {
    "type": [
     "string",
     "object"
    ],
    "if": {
     "type": "string"
    },
    "then": {
     "$ref": "#/$defs/namedNormalizer"
    },
    "else": {
     "$ref": "#/$defs/replacement"
    }
   },
   "namedNormalizer": {
    "type": "string",
    "enum": [
     "trim",
     "upper",
     "lower",
     "collapse-spaces",
     "strip-accents"
    ]
   },
   "replacement": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "replace"
    ],
    "properties": {
     "replace": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "weekday": {
    "type": "string",
    "enum": [
     "mon",
     "tue",
     "wed",
     "thu",
     "fri",
     "sat",
     "sun"
    ]
   },
   "weekdays": {
    "type": "array",
    "items": {
     "type": "string",
     "$ref": "#/$defs/weekday"
    }
   },
   "timeOfDay": {
    "type": "string"
   },
   "cron": {
    "type": "string"
   },
   "misfire": {
    "type": "string",
    "enum": [
     "once",
     "skip"
    ],
    "default": "once"
   },
   "blackouts": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/blackout"
    },
    "x-default": "those of `tieout.yaml`"
   },
   "blackout": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "days": {
      "$ref": "#/$defs/weekdays",
      "x-default": "every day"
     },
     "from": {
      "$ref": "#/$defs/timeOfDay"
     },
     "to": {
      "$ref": "#/$defs/timeOfDay"
     }
    }
   }
  }
 }
};
