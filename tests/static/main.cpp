// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Everything was tested when it was compiled; this lets ctest say so.
int main() {}
