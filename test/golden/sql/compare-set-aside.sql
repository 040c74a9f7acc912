-- prepare
CREATE VIEW judged_baseline AS
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    _record,
    "id",
    "price",
    "rate",
    "pieces",
    "day",
    "at",
    "opens",
    "note",
    "currency"
  FROM read_parquet('snapshot-0.parquet')
)
WHERE coalesce(CAST("at" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-01' AS DATE), false);

-- prepare
CREATE VIEW judged_counterpart AS
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    CAST(0 AS BIGINT) AS _record,
    CAST(NULL AS BIGINT) AS "id",
    CAST(NULL AS DECIMAL(18,2)) AS "price",
    CAST(NULL AS DECIMAL(18,4)) AS "rate",
    CAST(NULL AS BIGINT) AS "pieces",
    CAST(NULL AS DATE) AS "day",
    CAST(NULL AS TIMESTAMP) AS "at",
    CAST(NULL AS TIME) AS "opens",
    CAST(NULL AS VARCHAR) AS "note",
    CAST(NULL AS VARCHAR) AS "currency"
  WHERE false
)
WHERE coalesce(
  CAST("at" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-01' AS DATE) AND ("note" IS NOT NULL),
  false
);

-- prepare
CREATE TABLE set_aside_counterpart AS
SELECT DISTINCT "id",
  "day"
FROM (
  SELECT CAST(_c3 AS BIGINT) AS "id",
    CAST(_c4 AS DATE) AS "day",
    CAST(rtrim(_c5, 'Z') AS TIMESTAMP) AS "at",
    _c6 AS "note"
  FROM read_csv(
    'set-aside.csv',
    auto_detect = false,
    header = true,
    delim = ',',
    quote = '"',
    escape = '"',
    strict_mode = true,
    allow_quoted_nulls = false,
    parallel = false,
    max_line_size = 8388608,
    columns = {'_c0': 'VARCHAR',
    '_c1': 'VARCHAR',
    '_c2': 'VARCHAR',
    '_c3': 'VARCHAR',
    '_c4': 'VARCHAR',
    '_c5': 'VARCHAR',
    '_c6': 'VARCHAR'}
  )
)
WHERE coalesce(CAST("at" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-01' AS DATE), true) AND CASE WHEN "note" IS NOT NULL THEN coalesce(("note" IS NOT NULL), false) ELSE true END;

-- prepare
CREATE TABLE suspect_hash AS
SELECT key_hash
FROM (
  SELECT hash("id", "day") AS key_hash
  FROM judged_baseline
)
GROUP BY key_hash
HAVING count(*) > 1
UNION
SELECT key_hash
FROM (
  SELECT hash("id", "day") AS key_hash
  FROM judged_counterpart
)
GROUP BY key_hash
HAVING count(*) > 1;

-- prepare
CREATE TABLE suspect_baseline AS
SELECT *,
  count(*) OVER (PARTITION BY "id", "day") AS _times,
  row_number() OVER (
  PARTITION BY "id",
  "day"
  ORDER BY "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency",
  _batch,
  _payload,
  _record
) AS _ordinal
FROM judged_baseline
WHERE hash("id", "day") IN (
  SELECT key_hash
  FROM suspect_hash
);

-- prepare
CREATE TABLE repeated_baseline AS
SELECT *
FROM suspect_baseline
WHERE _times > 1;

-- prepare
CREATE TABLE suspect_counterpart AS
SELECT *,
  count(*) OVER (PARTITION BY "id", "day") AS _times,
  row_number() OVER (
  PARTITION BY "id",
  "day"
  ORDER BY "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency",
  _batch,
  _payload,
  _record
) AS _ordinal
FROM judged_counterpart
WHERE hash("id", "day") IN (
  SELECT key_hash
  FROM suspect_hash
);

-- prepare
CREATE TABLE repeated_counterpart AS
SELECT *
FROM suspect_counterpart
WHERE _times > 1;

-- reconcile
SELECT _outcome,
  CASE WHEN c__record IS NULL THEN 'baseline' WHEN b__record IS NULL THEN 'counterpart' END AS _side,
  CASE WHEN NOT _equal THEN CAST(1 AS BIGINT) END AS _ordinal,
  CASE WHEN _outcome = 'mismatch' THEN concat_ws(
  ',',
  CASE WHEN NOT (
    ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          "b_currency" = 'USD' AND abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) <= 0.05
        )
      ),
      false
    )
  ) THEN '0' END,
  CASE WHEN NOT ("b_note" IS NOT DISTINCT FROM "c_note") THEN '1' END
) END AS _breaks,
  CASE WHEN NOT _equal THEN md5_number_lower(
  concat_ws(
    chr(30),
    _outcome,
    CAST(coalesce("b_id", "c_id") AS VARCHAR),
    CAST(coalesce("b_day", "c_day") AS VARCHAR)
  )
) END AS _fingerprint,
  CASE WHEN NOT _equal THEN b__batch END AS b__batch,
  CASE WHEN NOT _equal THEN b__payload END AS b__payload,
  CASE WHEN NOT _equal THEN b__record END AS b__record,
  CASE WHEN NOT _equal THEN c__batch END AS c__batch,
  CASE WHEN NOT _equal THEN c__payload END AS c__payload,
  CASE WHEN NOT _equal THEN c__record END AS c__record,
  CASE WHEN NOT _equal THEN CAST(
  to_json([CAST(coalesce("b_id", "c_id") AS VARCHAR), CAST(coalesce("b_day", "c_day") AS VARCHAR)]) AS VARCHAR
) END AS _key,
  CASE WHEN NOT _equal AND b__record IS NOT NULL THEN CAST(
  to_json(
    [CAST("b_id" AS VARCHAR),
    CAST("b_price" AS VARCHAR),
    CAST("b_rate" AS VARCHAR),
    CAST("b_pieces" AS VARCHAR),
    CAST("b_day" AS VARCHAR),
    strftime("b_at", '%Y-%m-%dT%H:%M:%S.%fZ'),
    CAST("b_opens" AS VARCHAR),
    "b_note",
    "b_currency"]
  ) AS VARCHAR
) END AS _values_b,
  CASE WHEN NOT _equal AND c__record IS NOT NULL THEN CAST(
  to_json(
    [CAST("c_id" AS VARCHAR),
    CAST("c_price" AS VARCHAR),
    CAST("c_rate" AS VARCHAR),
    CAST("c_pieces" AS VARCHAR),
    CAST("c_day" AS VARCHAR),
    strftime("c_at", '%Y-%m-%dT%H:%M:%S.%fZ'),
    CAST("c_opens" AS VARCHAR),
    "c_note",
    "c_currency"]
  ) AS VARCHAR
) END AS _values_c
FROM (
  SELECT *,
    CASE WHEN _equal THEN 'match' WHEN _agrees THEN 'within-tolerance' WHEN c__record IS NOT NULL AND b__record IS NOT NULL THEN 'mismatch' WHEN _repeated THEN 'ambiguous' WHEN _blocked THEN 'blocked' ELSE 'missing' END AS _outcome
  FROM (
    SELECT *,
      CASE WHEN _equal THEN true ELSE (
      c__record IS NOT NULL AND b__record IS NOT NULL AND (
        ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              "b_currency" = 'USD' AND abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) <= 0.05
            )
          ),
          false
        )
      ) AND ("b_note" IS NOT DISTINCT FROM "c_note")
    ) END AS _agrees
    FROM (
      SELECT *,
        (
        c__record IS NOT NULL AND b__record IS NOT NULL AND ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_note" IS NOT DISTINCT FROM "c_note")
      ) AS _equal
      FROM (
        SELECT b."_batch" AS "b__batch",
          b."_payload" AS "b__payload",
          b."_record" AS "b__record",
          b."id" AS "b_id",
          b."price" AS "b_price",
          b."rate" AS "b_rate",
          b."pieces" AS "b_pieces",
          b."day" AS "b_day",
          b."at" AS "b_at",
          b."opens" AS "b_opens",
          b."note" AS "b_note",
          b."currency" AS "b_currency",
          c."_batch" AS "c__batch",
          c."_payload" AS "c__payload",
          c."_record" AS "c__record",
          c."id" AS "c_id",
          c."price" AS "c_price",
          c."rate" AS "c_rate",
          c."pieces" AS "c_pieces",
          c."day" AS "c_day",
          c."at" AS "c_at",
          c."opens" AS "c_opens",
          c."note" AS "c_note",
          c."currency" AS "c_currency",
          false AS _repeated,
          (sc."id" IS NOT NULL) AS _blocked
        FROM (
          SELECT *
          FROM judged_baseline
          WHERE hash("id", "day") NOT IN (
            SELECT key_hash
            FROM suspect_hash
          )
        ) b
        FULL JOIN (
          SELECT *
          FROM judged_counterpart
          WHERE hash("id", "day") NOT IN (
            SELECT key_hash
            FROM suspect_hash
          )
        ) c ON b."id" = c."id" AND b."day" = c."day"
        LEFT JOIN set_aside_counterpart sc ON b."id" = sc."id" AND b."day" = sc."day"
      )
    )
  )
);

-- reconcile
SELECT _outcome,
  CASE WHEN c__record IS NULL THEN 'baseline' WHEN b__record IS NULL THEN 'counterpart' END AS _side,
  CASE WHEN NOT _equal THEN CAST(1 AS BIGINT) END AS _ordinal,
  CASE WHEN _outcome = 'mismatch' THEN concat_ws(
  ',',
  CASE WHEN NOT (
    ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          "b_currency" = 'USD' AND abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) <= 0.05
        )
      ),
      false
    )
  ) THEN '0' END,
  CASE WHEN NOT ("b_note" IS NOT DISTINCT FROM "c_note") THEN '1' END
) END AS _breaks,
  CASE WHEN NOT _equal THEN md5_number_lower(
  concat_ws(
    chr(30),
    _outcome,
    CAST(coalesce("b_id", "c_id") AS VARCHAR),
    CAST(coalesce("b_day", "c_day") AS VARCHAR)
  )
) END AS _fingerprint,
  CASE WHEN NOT _equal THEN b__batch END AS b__batch,
  CASE WHEN NOT _equal THEN b__payload END AS b__payload,
  CASE WHEN NOT _equal THEN b__record END AS b__record,
  CASE WHEN NOT _equal THEN c__batch END AS c__batch,
  CASE WHEN NOT _equal THEN c__payload END AS c__payload,
  CASE WHEN NOT _equal THEN c__record END AS c__record,
  CASE WHEN NOT _equal THEN CAST(
  to_json([CAST(coalesce("b_id", "c_id") AS VARCHAR), CAST(coalesce("b_day", "c_day") AS VARCHAR)]) AS VARCHAR
) END AS _key,
  CASE WHEN NOT _equal AND b__record IS NOT NULL THEN CAST(
  to_json(
    [CAST("b_id" AS VARCHAR),
    CAST("b_price" AS VARCHAR),
    CAST("b_rate" AS VARCHAR),
    CAST("b_pieces" AS VARCHAR),
    CAST("b_day" AS VARCHAR),
    strftime("b_at", '%Y-%m-%dT%H:%M:%S.%fZ'),
    CAST("b_opens" AS VARCHAR),
    "b_note",
    "b_currency"]
  ) AS VARCHAR
) END AS _values_b,
  CASE WHEN NOT _equal AND c__record IS NOT NULL THEN CAST(
  to_json(
    [CAST("c_id" AS VARCHAR),
    CAST("c_price" AS VARCHAR),
    CAST("c_rate" AS VARCHAR),
    CAST("c_pieces" AS VARCHAR),
    CAST("c_day" AS VARCHAR),
    strftime("c_at", '%Y-%m-%dT%H:%M:%S.%fZ'),
    CAST("c_opens" AS VARCHAR),
    "c_note",
    "c_currency"]
  ) AS VARCHAR
) END AS _values_c
FROM (
  SELECT *,
    CASE WHEN _equal THEN 'match' WHEN _agrees THEN 'within-tolerance' WHEN c__record IS NOT NULL AND b__record IS NOT NULL THEN 'mismatch' WHEN _repeated THEN 'ambiguous' WHEN _blocked THEN 'blocked' ELSE 'missing' END AS _outcome
  FROM (
    SELECT *,
      CASE WHEN _equal THEN true ELSE (
      c__record IS NOT NULL AND b__record IS NOT NULL AND (
        ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              "b_currency" = 'USD' AND abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) <= 0.05
            )
          ),
          false
        )
      ) AND ("b_note" IS NOT DISTINCT FROM "c_note")
    ) END AS _agrees
    FROM (
      SELECT *,
        (
        c__record IS NOT NULL AND b__record IS NOT NULL AND ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_note" IS NOT DISTINCT FROM "c_note")
      ) AS _equal
      FROM (
        SELECT b."_batch" AS "b__batch",
          b."_payload" AS "b__payload",
          b."_record" AS "b__record",
          b."id" AS "b_id",
          b."price" AS "b_price",
          b."rate" AS "b_rate",
          b."pieces" AS "b_pieces",
          b."day" AS "b_day",
          b."at" AS "b_at",
          b."opens" AS "b_opens",
          b."note" AS "b_note",
          b."currency" AS "b_currency",
          c."_batch" AS "c__batch",
          c."_payload" AS "c__payload",
          c."_record" AS "c__record",
          c."id" AS "c_id",
          c."price" AS "c_price",
          c."rate" AS "c_rate",
          c."pieces" AS "c_pieces",
          c."day" AS "c_day",
          c."at" AS "c_at",
          c."opens" AS "c_opens",
          c."note" AS "c_note",
          c."currency" AS "c_currency",
          (rb."id" IS NOT NULL OR rc."id" IS NOT NULL) AS _repeated,
          (sc."id" IS NOT NULL) AS _blocked
        FROM (
          SELECT *
          FROM suspect_baseline
          WHERE _times = 1
        ) b
        FULL JOIN (
          SELECT *
          FROM suspect_counterpart
          WHERE _times = 1
        ) c ON b."id" = c."id" AND b."day" = c."day"
        LEFT JOIN (
          SELECT DISTINCT "id",
            "day"
          FROM repeated_counterpart
        ) rc ON b."id" = rc."id" AND b."day" = rc."day"
        LEFT JOIN (
          SELECT DISTINCT "id",
            "day"
          FROM repeated_baseline
        ) rb ON c."id" = rb."id" AND c."day" = rb."day"
        LEFT JOIN set_aside_counterpart sc ON b."id" = sc."id" AND b."day" = sc."day"
      )
    )
  )
)
UNION ALL BY NAME
SELECT _outcome,
  'baseline' AS _side,
  _ordinal,
  md5_number_lower(concat_ws(chr(30), _outcome, CAST("id" AS VARCHAR), CAST("day" AS VARCHAR))) AS _fingerprint,
  _batch AS b__batch,
  _payload AS b__payload,
  _record AS b__record,
  CAST(to_json([CAST("id" AS VARCHAR), CAST("day" AS VARCHAR)]) AS VARCHAR) AS _key,
  CAST(
  to_json(
    [CAST("id" AS VARCHAR),
    CAST("price" AS VARCHAR),
    CAST("rate" AS VARCHAR),
    CAST("pieces" AS VARCHAR),
    CAST("day" AS VARCHAR),
    strftime("at", '%Y-%m-%dT%H:%M:%S.%fZ'),
    CAST("opens" AS VARCHAR),
    "note",
    "currency"]
  ) AS VARCHAR
) AS _values_b
FROM (
  SELECT *,
    'duplicate' AS _outcome
  FROM repeated_baseline
)
UNION ALL BY NAME
SELECT _outcome,
  'counterpart' AS _side,
  _ordinal,
  md5_number_lower(concat_ws(chr(30), _outcome, CAST("id" AS VARCHAR), CAST("day" AS VARCHAR))) AS _fingerprint,
  _batch AS c__batch,
  _payload AS c__payload,
  _record AS c__record,
  CAST(to_json([CAST("id" AS VARCHAR), CAST("day" AS VARCHAR)]) AS VARCHAR) AS _key,
  CAST(
  to_json(
    [CAST("id" AS VARCHAR),
    CAST("price" AS VARCHAR),
    CAST("rate" AS VARCHAR),
    CAST("pieces" AS VARCHAR),
    CAST("day" AS VARCHAR),
    strftime("at", '%Y-%m-%dT%H:%M:%S.%fZ'),
    CAST("opens" AS VARCHAR),
    "note",
    "currency"]
  ) AS VARCHAR
) AS _values_c
FROM (
  SELECT *,
    'duplicate' AS _outcome
  FROM repeated_counterpart
);

-- excluded of the baseline
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    _record,
    "id",
    "price",
    "rate",
    "pieces",
    "day",
    "at",
    "opens",
    "note",
    "currency"
  FROM read_parquet('snapshot-0.parquet')
)
WHERE NOT coalesce(CAST("at" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-01' AS DATE), false);
