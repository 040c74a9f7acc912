-- normalise tills/sales
SELECT _record,
  "id",
  "day",
  "gtin",
  "store",
  "label",
  "_problem_id",
  "_problem_day",
  "_problem_gtin",
  "_lookup_gtin",
  "_problem_store",
  "_lookup_store",
  "_problem_label"
FROM (
  SELECT *,
    CASE WHEN nullif("_computed_label".value, '') IS NULL THEN NULL WHEN true THEN nullif("_computed_label".value, '') END AS "label",
    CASE WHEN "_computed_label" IS NULL THEN 'failed' WHEN nullif("_computed_label".value, '') IS NULL THEN NULL WHEN NOT (true) THEN 'malformed' END AS "_problem_label"
  FROM (
    SELECT *,
      TRY(struct_pack(value := CASE WHEN _c0 IS NULL THEN ("gtin" || _c2) ELSE ("gtin" || _c2) END)) AS "_computed_label"
    FROM (
      SELECT *,
        CASE WHEN "_text_gtin" IS NULL THEN CAST(NULL AS VARCHAR) ELSE CASE WHEN CASE WHEN regexp_full_match("_text_gtin", '[0-9]{8}|[0-9]{12,14}') THEN (
        3 * CAST(substr(lpad("_text_gtin", 14, '0'), 1, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 2, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 3, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 4, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 5, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 6, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 7, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 8, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 9, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 10, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 11, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 12, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 13, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 14, 1) AS INTEGER)
      ) % 10 = 0 ELSE false END THEN lpad("_text_gtin", 14, '0') END END AS "gtin",
        CASE WHEN "_found_gtin" IS NULL AND (nullif(_c2, '') IS NOT NULL OR nullif(_c3, '') IS NOT NULL) THEN 'unknown-key' WHEN "_text_gtin" IS NULL THEN 'missing' WHEN CASE WHEN CASE WHEN regexp_full_match("_text_gtin", '[0-9]{8}|[0-9]{12,14}') THEN (
        3 * CAST(substr(lpad("_text_gtin", 14, '0'), 1, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 2, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 3, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 4, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 5, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 6, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 7, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 8, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 9, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 10, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 11, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 12, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 13, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 14, 1) AS INTEGER)
      ) % 10 = 0 ELSE false END THEN lpad("_text_gtin", 14, '0') END IS NULL THEN 'malformed' END AS "_problem_gtin",
        CASE WHEN "_text_store" IS NULL THEN CAST('0' AS BIGINT) ELSE CASE WHEN regexp_full_match("_text_store", '[+-]?0*[0-9]{1,18}') THEN TRY_CAST("_text_store" AS BIGINT) END END AS "store",
        CASE WHEN "_found_store" IS NULL AND (nullif(upper(trim(_c2)), '') IS NOT NULL) THEN 'unknown-key' WHEN "_text_store" IS NULL THEN NULL WHEN CASE WHEN regexp_full_match("_text_store", '[+-]?0*[0-9]{1,18}') THEN TRY_CAST("_text_store" AS BIGINT) END IS NULL THEN 'malformed' END AS "_problem_store"
      FROM (
        SELECT *,
          nullif("_found_gtin", '') AS "_text_gtin",
          nullif("_found_store", '') AS "_text_store"
        FROM (
          SELECT t.*,
            k0._value AS "_found_gtin",
            CAST(to_json([nullif(_c2, ''), nullif(_c3, ''), CAST("day" AS VARCHAR)]) AS VARCHAR) AS "_lookup_gtin",
            k1._value AS "_found_store",
            CAST(to_json([nullif(upper(trim(_c2)), '')]) AS VARCHAR) AS "_lookup_store"
          FROM (
            SELECT *,
              row_number() OVER () AS _record
            FROM (
              SELECT *,
                CASE WHEN "id" IS NULL THEN CASE WHEN "_text_id" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_id",
                CASE WHEN "day" IS NULL THEN CASE WHEN "_text_day" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_day"
              FROM (
                SELECT *,
                  CASE WHEN "_text_id" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_id" END AS "id",
                  CASE WHEN "_text_day" IS NULL THEN CAST(NULL AS DATE) WHEN (regexp_full_match("_text_day", '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND "_text_day" >= '0001') THEN TRY_CAST("_text_day" AS DATE) END AS "day"
                FROM (
                  SELECT *,
                    nullif(_c0, '') AS "_text_id",
                    nullif(_c1, '') AS "_text_day"
                  FROM staged
                )
              )
            )
          ) t
          LEFT JOIN crosswalk_0 k0 ON nullif(_c2, '') = k0._key0 AND nullif(_c3, '') = k0._key1 AND "day" BETWEEN k0._from AND k0._to
          LEFT JOIN crosswalk_1 k1 ON nullif(upper(trim(_c2)), '') = k1._key0
        )
      )
    )
  )
);
