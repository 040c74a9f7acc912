-- prepare
CREATE TABLE suspect_hash_baseline AS
SELECT _hash
FROM (
  SELECT hash("receipt", "line") AS _hash
  FROM judged_baseline
)
GROUP BY _hash
HAVING count(*) > 1;

-- prepare
CREATE TABLE suspect_baseline AS
SELECT *,
  CASE WHEN _contradicted THEN 'duplicate' WHEN _times = 1 THEN 'counts' WHEN _contents > 1 THEN 'duplicate' WHEN _rank > 1 OR _copy > 1 THEN 'deduplicated' ELSE 'counts' END AS _fate
FROM (
  SELECT *,
    count(*) FILTER (_rank = 1 AND _copy = 1) OVER (PARTITION BY "receipt", "line") AS _contents
  FROM (
    SELECT *,
      rank() OVER (
      PARTITION BY "receipt",
      "line"
      ORDER BY "updated_at" DESC NULLS LAST
    ) AS _rank,
      row_number() OVER (
      PARTITION BY "receipt",
      "line",
      "store",
      "day",
      "gross",
      "currency",
      "updated_at"
      ORDER BY _batch,
      _payload,
      _record
    ) AS _copy
    FROM (
      SELECT *,
        count(*) OVER (PARTITION BY "receipt", "line") AS _times,
        false AS _contradicted
      FROM (
        SELECT *
        FROM judged_baseline
        WHERE (
          hash("receipt", "line") IN (
            SELECT _hash
            FROM suspect_hash_baseline
          )
        )
      )
    )
  )
);

-- prepare
CREATE VIEW counting_baseline AS
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM judged_baseline
WHERE NOT (
  hash("receipt", "line") IN (
    SELECT _hash
    FROM suspect_hash_baseline
  )
)
UNION ALL
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM suspect_baseline
WHERE _fate = 'counts';

-- prepare
CREATE VIEW deduplicated_baseline AS
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM suspect_baseline
WHERE _fate = 'deduplicated';

-- prepare
CREATE VIEW apart_baseline AS
SELECT _batch,
  _payload,
  _record,
  CAST(1 AS BIGINT) AS _members,
  CAST("store" AS VARCHAR) AS "store",
  CAST("day" AS DATE) AS "day",
  CAST("currency" AS VARCHAR) AS "currency",
  CAST("gross" AS DECIMAL(28,2)) AS "gross",
  CAST("updated_at" AS TIMESTAMP) AS "updated_at",
  CAST(1 AS BIGINT) AS "lines"
FROM (
  SELECT _batch,
    _payload,
    _record,
    "receipt",
    "line",
    "store",
    "day",
    "gross",
    "currency",
    "updated_at"
  FROM suspect_baseline
  WHERE _fate = 'duplicate'
);

-- prepare
CREATE TABLE matchable_baseline AS
SELECT struct_extract(_first, '_batch') AS _batch,
  struct_extract(_first, '_payload') AS _payload,
  struct_extract(_first, '_record') AS _record,
  _members,
  "store",
  "day",
  "currency",
  "gross",
  "updated_at",
  "lines"
FROM (
  SELECT min(struct_pack(_batch := _batch, _payload := _payload, _record := _record)) AS _first,
    count(*) AS _members,
    "store",
    "day",
    "currency",
    CAST(sum("gross") AS DECIMAL(28,2)) AS "gross",
    max("updated_at") AS "updated_at",
    count(*) AS "lines"
  FROM (
    SELECT *
    FROM counting_baseline
  )
  GROUP BY "store",
    "day",
    "currency"
);

-- contributors
SELECT *
FROM (
  SELECT *
  FROM counting_baseline
)
WHERE "store" IS NULL AND "day" = CAST('2026-11-01' AS DATE) AND "currency" = 'USD';
